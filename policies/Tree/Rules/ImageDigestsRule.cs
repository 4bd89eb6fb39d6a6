using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>Images are named by digest.</summary>
internal sealed class ImageDigestsRule(Policy policy) : IObjectRule
{
    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item) => Images.In(item)
        .Where(image => ImageName.Of(image).Digest is null)
        .Select(image => new ObjectProblem(policy, item, $"image '{image}' has no digest"));
}
