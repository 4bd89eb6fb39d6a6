using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Manifests.PodSecurity;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>Pods keep to the level "restricted"; whether they run as root is a policy of its own.</summary>
internal sealed class PodSecurityRule(Policy policy) : IObjectRule
{
    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item) => PodTemplates.In(item)
        .SelectMany(RestrictedPods.Check)
        .Where(f => !NonRootRule.IsAboutUser(f.Path))
        .Select(f => new ObjectProblem(policy, item, $"{f.Path}: {f.Message}"));
}
