using LcncInfra.Catalog;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Placements;

/// <summary>Finds pairs that two policies ask for, and targets and cluster types that no policy brings together with anything.</summary>
internal static class PlacementValidator
{
    public static void Validate(EnvironmentCatalog catalog, PlacementGrid grid, DiagnosticBag diagnostics)
    {
        Overlaps(catalog, grid, diagnostics);
        for (var i = 0; i < catalog.DeploymentTargets.Count; i++)
        {
            if (!grid.HasTarget(i))
            {
                var target = catalog.DeploymentTargets[i];
                diagnostics.Add(SchedulingDiagnostics.TargetWithoutPlacement(target.At("name"), target.Value.Name));
            }
        }

        for (var i = 0; i < catalog.ClusterTypes.Count; i++)
        {
            if (!grid.HasClusterType(i))
            {
                var clusterType = catalog.ClusterTypes[i];
                diagnostics.Add(SchedulingDiagnostics.ClusterTypeWithoutTargets(clusterType.At("metadata.name"), clusterType.Value.Name));
            }
        }
    }

    // One finding for two policies, however many pairs they share.
    private static void Overlaps(EnvironmentCatalog catalog, PlacementGrid grid, DiagnosticBag diagnostics)
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
