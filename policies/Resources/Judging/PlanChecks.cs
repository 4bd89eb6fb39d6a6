using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Settings;
using LcncInfra.Model.Collections;
using LcncInfra.Resources.Checks;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Judging;

/// <summary>What needs more than one resource: its provider, or all clusters.</summary>
internal static class PlanChecks
{
    /// <summary>Whether a resource has all tags.</summary>
    public static Verdict JudgeTags(PlannedResource resource, ValueList<string> required, PlannedTags tags) => tags.Missing(resource, required) switch
    {
        null => new Verdict.Open("tags"),
        { Count: 0 } => new Verdict.Kept(),
        var missing => new Verdict.Broken($"it has no tag {string.Join(", ", missing.Select(tag => $"'{tag}'"))}"),
    };

    /// <summary>Whether a resource is in an allowed region.</summary>
    public static Verdict JudgeRegion(PlannedResource resource, ValueList<string> allowed, PlannedRegions regions) => regions.Of(resource) switch
    {
        PlannedValue.Unknown or PlannedValue.Secret => new Verdict.Open("region"),
        PlannedValue.Text region when !RegionRule.IsInside(region.Value, allowed) => new Verdict.Broken($"it is in {region.Value}, but the platform allows {string.Join(", ", allowed)} only"),
        _ => new Verdict.Kept(),
    };

    /// <summary>Whether clusters are in two regions.</summary>
    public static void JudgeClusters(Policy policy, ResourcePlan plan, PlannedRegions regions, ResourceCollector collector)
    {
        var clusters = plan.Resources.Where(r => r.Type is ResourceTypes.EksCluster or ResourceTypes.AksCluster or ResourceTypes.GkeCluster).ToList();
        var known = clusters.Select(c => regions.Of(c)).OfType<PlannedValue.Text>().Select(r => RegionOf(r.Value)).Distinct(StringComparer.Ordinal).ToList();
        if (clusters.Count == 0 || known.Count > 1)
        {
            return;
        }

        var open = clusters.Where(c => regions.Of(c) is not PlannedValue.Text).ToList();
        if (open.Count == 0)
        {
            collector.Add(policy, $"Stack '{plan.Stack}'", $"there are tier-1 workloads, but clusters in {known[0]} only");
        }

        open.ForEach(cluster => collector.Add(policy, cluster, new Verdict.Open("region")));
    }

    // A cluster of Google in one zone is in the region of the zone: europe-west1-b.
    private static string RegionOf(string location) =>
        location.Length > 2 && location[^2] == '-' && char.IsAsciiLetterLower(location[^1]) ? location[..^2] : location;
}
