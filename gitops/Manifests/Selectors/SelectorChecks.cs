using LcncInfra.Manifests.Findings;
using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;

namespace LcncInfra.Manifests.Selectors;

/// <summary>Checks that every selector selects all of its own and nothing else.</summary>
internal static class SelectorChecks
{
    /// <summary>The findings.</summary>
    public static IEnumerable<ManifestFinding> Check(ManifestSet set, IReadOnlyList<PodGroup> pods) =>
        set.Objects.SelectMany(PodSelectors.In).SelectMany(s => CheckPods(s, pods)).Concat(ServiceSelectors.Check(set));

    private static IEnumerable<ManifestFinding> CheckPods(PodSelector selector, IReadOnlyList<PodGroup> pods)
    {
        var near = pods.Where(p => string.Equals(p.Owner.Namespace, selector.Object.Namespace, StringComparison.Ordinal)).ToList();
        var selected = near.Where(p => LabelMatcher.Matches(selector.Selector, p.Labels)).ToList();
        var owners = selected.Select(p => p.Owner).Distinct().ToList();
        if (selector.Own is { } own ? !owners.Contains(own) : owners.Count == 0)
        {
            yield return Finding(selector, selector.Own is null ? "it selects no pods" : "it does not select its own pods");
        }
        else if (owners.Count > 1 && !selector.IsPeer)
        {
            yield return Finding(selector, $"it selects pods of {string.Join(" and ", owners)}");
        }
        else if (!selector.IsPart && !selector.IsPeer && near.Find(p => owners.Contains(p.Owner) && !selected.Contains(p)) is { } missed)
        {
            yield return Finding(selector, $"it selects only some of the pods that come from {missed.Owner}");
        }
    }

    private static ManifestFinding Finding(PodSelector selector, string message) => new(ManifestRule.Selector, selector.Object, selector.Path, message);
}
