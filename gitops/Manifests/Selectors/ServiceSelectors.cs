using LcncInfra.Manifests.Findings;
using LcncInfra.Manifests.Objects;

namespace LcncInfra.Manifests.Selectors;

/// <summary>Checks what selects Services, or any objects.</summary>
internal static class ServiceSelectors
{
    /// <summary>The findings.</summary>
    public static IEnumerable<ManifestFinding> Check(ManifestSet set) =>
        set.OfKind("monitoring.coreos.com", "ServiceMonitor").SelectMany(m => CheckMonitor(m, set))
            .Concat(set.OfKind("velero.io", "Schedule").SelectMany(s => CheckBackup(s, set)));

    /// <summary>The Services that a ServiceMonitor selects, also those that Flagger makes.</summary>
    public static IReadOnlyList<ManifestObject> ServicesOf(ManifestObject monitor, ManifestSet set) => Node.Map(monitor.Spec, "selector") is not { } selector
        ? []
        : [.. set.OfKind(string.Empty, "Service").Where(s => s.Namespace == monitor.Namespace && LabelMatcher.Matches(selector, s.Labels))];

    private static IEnumerable<ManifestFinding> CheckMonitor(ManifestObject monitor, ManifestSet set)
    {
        var services = ServicesOf(monitor, set);
        if (services.Count != 1)
        {
            yield return Finding(monitor, "spec.selector", services.Count == 0
                ? "it selects no Service"
                : $"it selects {string.Join(" and ", services)}, whose pods would be counted more than once");
        }
    }

    private static IEnumerable<ManifestFinding> CheckBackup(ManifestObject schedule, ManifestSet set)
    {
        if (Node.Map(schedule.Spec, "template", "labelSelector") is { } selector && !set.Objects.Any(o => LabelMatcher.Matches(selector, o.Labels)))
        {
            yield return Finding(schedule, "spec.template.labelSelector", "it selects no object");
        }
    }

    private static ManifestFinding Finding(ManifestObject o, string path, string message) => new(ManifestRule.Selector, o, path, message);
}
