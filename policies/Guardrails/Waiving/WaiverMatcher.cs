using LcncInfra.Catalog.Guardrails;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;

namespace LcncInfra.Guardrails.Waiving;

/// <summary>Decides whether a waiver is about something.</summary>
internal static class WaiverMatcher
{
    /// <summary>Whether everything that is written of it holds.</summary>
    public static bool Matches(WaiverMatch match, string environment, WaivableSubject subject) =>
        (match.Environments.Count == 0 || match.Environments.Contains(environment, StringComparer.Ordinal))
        && IsNamed(match.ClusterTypes, subject.ClusterType)
        && IsSelected(match.ClusterTypeSelector, subject.ClusterTypeLabels)
        && IsNamed(match.Workloads, subject.Workload)
        && IsSelected(match.DeploymentTargetSelector, subject.TargetLabels)
        && IsNamedThing(match, subject);

    private static bool IsNamed(ValueList<string> names, string? name) =>
        names.Count == 0 || (name is not null && names.Contains(name, StringComparer.Ordinal));

    private static bool IsSelected(LabelSelector? selector, ValueMap? labels) =>
        selector is null || (labels is not null && selector.Matches(labels));

    // Whoever names objects and resources means either.
    private static bool IsNamedThing(WaiverMatch match, WaivableSubject subject) =>
        (match.Objects.Count == 0 && match.Resources.Count == 0)
        || (subject.ResourceType is null && match.Objects.Any(o => IsObject(o, subject)))
        || (subject.ResourceType is not null && match.Resources.Any(r => IsResource(r, subject)));

    private static bool IsObject(WaivedObject waived, WaivableSubject subject) =>
        IsSame(waived.Kind, subject.Kind)
        && IsSame(waived.Namespace, subject.Namespace)
        && IsSame(waived.Name, subject.Name)
        && (waived.Labels is null || waived.Labels.Matches(subject.Labels));

    private static bool IsResource(WaivedResource waived, WaivableSubject subject) =>
        IsSame(waived.Type, subject.ResourceType) && IsSame(waived.Name, subject.Name);

    private static bool IsSame(string? written, string? actual) => written is null || written == actual;
}
