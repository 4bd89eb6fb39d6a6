using LcncInfra.Guardrails;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;
using LcncInfra.Model.Collections;
using LcncInfra.Tree.Documents;

namespace LcncInfra.Tree.Rules;

/// <summary>Namespaces, and objects that make pods, have the labels that the platform asks for.</summary>
internal sealed class RequiredLabelsRule(Policy policy, ValueList<string> required) : IObjectRule
{
    /// <inheritdoc/>
    public IEnumerable<ObjectProblem> Check(ManifestObject item) => item.Is(string.Empty, "Namespace") || PodTemplates.In(item).Any()
        ? required.Where(label => !item.Labels.ContainsKey(label)).Select(label => new ObjectProblem(policy, item, $"has no label '{label}'"))
        : [];
}
