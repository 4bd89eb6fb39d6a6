using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Manifests.PodSecurity;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>Containers say that they do not run as root.</summary>
internal sealed class NonRootRule(Policy policy) : IObjectRule
{
    /// <summary>Whether a finding about a pod's security is about its user.</summary>
    public static bool IsAboutUser(string path) =>
        path.EndsWith(".runAsNonRoot", StringComparison.Ordinal) || path.EndsWith(".runAsUser", StringComparison.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item) => PodTemplates.In(item)
        .SelectMany(RestrictedPods.Check)
        .Where(f => IsAboutUser(f.Path))
        .Select(f => new ObjectProblem(policy, item, $"{f.Path}: {f.Message}"));
}
