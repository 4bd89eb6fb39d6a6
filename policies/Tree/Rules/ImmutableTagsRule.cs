using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>Images have a tag that says a version, or a digest.</summary>
internal sealed class ImmutableTagsRule(Policy policy) : IObjectRule
{
    private static readonly HashSet<string> Moving = new(StringComparer.OrdinalIgnoreCase)
    {
        "canary", "dev", "develop", "edge", "latest", "lts", "main", "mainline", "master", "nightly", "next", "prod", "production", "stable", "staging", "trunk",
    };

    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item) =>
        from image in Images.In(item)
        let name = ImageName.Of(image)
        where name.Digest is null && (name.Tag is null || Moving.Contains(name.Tag))
        select new ObjectProblem(policy, item, name.Tag is null ? $"image '{image}' has no tag, which means 'latest'" : $"tag '{name.Tag}' of image '{image}' moves");
}
