using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Sources;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Settings;
using LcncInfra.Guardrails.Waiving;
using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Tree.Fleet;

/// <summary>Judges where workloads are: inside of the regions that their data and the platform allow, and in two where they are tier-1.</summary>
internal static class FleetRegions
{
    /// <summary>Adds the findings.</summary>
    public static void Judge(JudgedTree tree, IReadOnlyList<Policy> policies, PolicySettings settings, FindingCollector collector)
    {
        var regions = tree.Catalog.ClusterTypes.ToDictionary(c => c.Value.Name, c => RegionsOf(tree.Catalog, c.Value.Name), StringComparer.Ordinal);
        foreach (var policy in policies)
        {
            if (policy.Name == PolicyNames.Residency)
            {
                JudgeResidency(tree, policy, (settings, regions), collector);
            }
            else if (policy.Name == PolicyNames.TwoRegions)
            {
                JudgeTierOne(tree, policy, (settings, regions), collector);
            }
        }
    }

    private static ValueList<string> RegionsOf(EnvironmentCatalog catalog, string clusterType) =>
    [
        .. catalog.ClusterTypeProfiles.Where(p => p.Value.Name == clusterType).Select(p => p.Value.Region)
            .Concat(catalog.Clusters.Where(c => c.Value.ClusterType == clusterType).Select(c => c.Value.Region))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static void JudgeResidency(
        JudgedTree tree, Policy policy, (PolicySettings Settings, Dictionary<string, ValueList<string>> Regions) with, FindingCollector collector)
    {
        var required = tree.Catalog.WorkloadRequirements.Where(r => r.Value.Residency.Count > 0).ToDictionary(r => r.Value.Name, StringComparer.Ordinal);
        foreach (var assignment in tree.Placement.Assignments)
        {
            var (clusterType, workload) = (assignment.ClusterType.Value.Name, assignment.DeploymentTarget.Value.Workload);
            if (required.TryGetValue(workload, out var requirements) && ProblemOf(clusterType, with.Regions[clusterType], requirements.Value.Residency) is { } problem)
            {
                collector.Add(new FoundProblem(policy, $"Workload '{workload}'", $"its data may be in {string.Join(", ", requirements.Value.Residency)} only, but {problem}", requirements.At("spec.residency"))
                {
                    Workload = workload,
                    Place = assignment.Name,
                    Waivable = () => SubjectOf(assignment),
                });
            }
        }

        foreach (var clusterType in tree.Placement.Assignments.Select(a => a.ClusterType).DistinctBy(c => c.Value.Name, StringComparer.Ordinal).Where(_ => with.Settings.Regions.Count > 0))
        {
            if (ProblemOf(clusterType.Value.Name, with.Regions[clusterType.Value.Name], with.Settings.Regions) is { } problem)
            {
                collector.Add(new FoundProblem(policy, $"ClusterType '{clusterType.Value.Name}'", $"the platform allows {string.Join(", ", with.Settings.Regions)} only, but {problem}", RegionAt(tree.Catalog, clusterType))
                {
                    Place = clusterType.Value.Name,
                    Waivable = () => TreePlaces.Subject((clusterType, null)),
                });
            }
        }
    }

    private static string? ProblemOf(string clusterType, ValueList<string> regions, ValueList<string> allowed) =>
        regions.Count == 0
            ? $"nobody says where cluster type '{clusterType}' is"
            : regions.FirstOrDefault(region => !RegionRule.IsInside(region, allowed)) is { } outside ? $"cluster type '{clusterType}' is in {outside}" : null;

    private static Model.Diagnostics.SourceSpan RegionAt(EnvironmentCatalog catalog, Sourced<ClusterType> clusterType) =>
        catalog.ClusterTypeProfiles.FirstOrDefault(p => p.Value.Name == clusterType.Value.Name && p.Value.Region is not null)?.At("spec.region")
        ?? catalog.Clusters.FirstOrDefault(c => c.Value.ClusterType == clusterType.Value.Name && c.Value.Region is not null)?.At("spec.region")
        ?? clusterType.At("metadata.name");

    private static void JudgeTierOne(
        JudgedTree tree, Policy policy, (PolicySettings Settings, Dictionary<string, ValueList<string>> Regions) with, FindingCollector collector)
    {
        var workloads = tree.Placement.Assignments
            .Where(a => with.Settings.IsTierOne(a.DeploymentTarget.Value.Labels))
            .GroupBy(a => a.DeploymentTarget.Value.Workload, StringComparer.Ordinal);
        foreach (var workload in workloads)
        {
            var unknown = workload.Select(a => a.ClusterType.Value.Name).Where(c => with.Regions[c].Count == 0).Distinct(StringComparer.Ordinal).ToList();
            var known = workload.SelectMany(a => with.Regions[a.ClusterType.Value.Name]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            if (known.Count < 2)
            {
                var where = known.Count == 0 ? "in no region that anybody says" : $"in {known[0]} only";
                var hidden = unknown.Count == 0 ? string.Empty : $"; nobody says where {string.Join(", ", unknown.Select(c => $"'{c}'"))} {(unknown.Count == 1 ? "is" : "are")}";
                var first = workload.First();
                collector.Add(new FoundProblem(policy, $"Workload '{workload.Key}'", $"it is tier-1, but {where}{hidden}", first.DeploymentTarget.At("name"))
                {
                    Workload = workload.Key,
                    Place = first.Name,
                    Waivable = () => SubjectOf(first) with { ClusterType = null, ClusterTypeLabels = null },
                });
            }
        }
    }

    private static WaivableSubject SubjectOf(Assignment assignment) => TreePlaces.Subject((assignment.ClusterType, assignment.DeploymentTarget));
}
