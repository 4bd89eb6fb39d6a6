using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>Images come from no registry that serves everyone, unless it is listed.</summary>
internal sealed class NoPublicRegistriesRule(Policy policy, ValueList<string> allowed) : IObjectRule
{
    private static readonly HashSet<string> Public = new(StringComparer.Ordinal)
    {
        "cgr.dev", "docker.elastic.co", "docker.io", "gcr.io", "ghcr.io", "index.docker.io", "k8s.gcr.io", "lscr.io", "mcr.microsoft.com", "nvcr.io",
        "public.ecr.aws", "quay.io", "registry-1.docker.io", "registry.access.redhat.com", "registry.gitlab.com", "registry.hub.docker.com", "registry.k8s.io",
    };

    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item) =>
        from image in Images.In(item)
        let name = ImageName.Of(image)
        where Public.Contains(name.Registry) && !name.IsFrom(allowed)
        select new ObjectProblem(policy, item, $"image '{image}' comes from public registry '{name.Registry}'");
}
