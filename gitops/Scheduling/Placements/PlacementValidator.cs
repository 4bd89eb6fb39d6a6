using LcncInfra.Catalog;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Placements;

/// <summary>Finds pairs that two policies ask for, and targets and cluster types that no policy brings together with anything.</summary>
internal static class PlacementValidator
{
    /// <summary>Reports targets and cluster types that come away empty-handed.</summary>
    public static void Validate(EnvironmentCatalog catalog, ValueList<Assignment> assignments, DiagnosticBag diagnostics)
    {
        var targets = assignments.Select(a => a.DeploymentTarget.Value.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var target in catalog.DeploymentTargets.Where(t => !targets.Contains(t.Value.Name)))
        {
            diagnostics.Add(SchedulingDiagnostics.TargetWithoutPlacement(target.At("name"), target.Value.Name));
        }

        var clusterTypes = assignments.Select(a => a.ClusterType.Value.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var clusterType in catalog.ClusterTypes.Where(c => !clusterTypes.Contains(c.Value.Name)))
        {
            diagnostics.Add(SchedulingDiagnostics.ClusterTypeWithoutTargets(clusterType.At("metadata.name"), clusterType.Value.Name));
        }
    }

    /// <summary>Reports two policies that ask for the same: one finding, however many pairs they share.</summary>
    public static void Overlaps(EnvironmentCatalog catalog, PlacementGrid grid, DiagnosticBag diagnostics)
    {
        var overlaps = new Dictionary<(int First, int Second), (int Count, int ClusterType, int Target)>();
        foreach (var (clusterType, target, policies) in grid.InOrder())
        {
            for (var i = 1; i < policies.Indexes.Count; i++)
            {
                var key = (policies.Indexes[0], policies.Indexes[i]);
                var (count, firstClusterType, firstTarget) = overlaps.GetValueOrDefault(key, (0, clusterType, target));
                overlaps[key] = (count + 1, firstClusterType, firstTarget);
            }
        }

        foreach (var ((first, second), (count, clusterType, target)) in overlaps)
        {
            var example = $"{catalog.ClusterTypes[clusterType].Value.Name}/{catalog.DeploymentTargets[target].Value.Name}";
            diagnostics.Add(SchedulingDiagnostics.OverlappingPolicies(
                catalog.SchedulingPolicies[first], catalog.SchedulingPolicies[second], count, example));
        }
    }
}
