using LcncInfra.Catalog;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Placements;

/// <summary>What the scheduling policies ask for.</summary>
/// <param name="Grid">The pairs.</param>
/// <param name="IsSelected">By index of target, whether any policy selects it, even if it finds no cluster type.</param>
internal sealed record ScheduledPairs(PlacementGrid Grid, bool[] IsSelected)
{
    /// <summary>Asks every policy, and reports those that select nothing or everything.</summary>
    public static ScheduledPairs Of(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        var grid = new PlacementGrid(catalog.ClusterTypes.Count, catalog.DeploymentTargets.Count);
        var isSelected = new bool[catalog.DeploymentTargets.Count];
        for (var policy = 0; policy < catalog.SchedulingPolicies.Count; policy++)
        {
            var chosen = PolicyChoice.Of(catalog.SchedulingPolicies[policy].Value, catalog);
            foreach (var target in chosen.DeploymentTargets)
            {
                isSelected[target] = true;
            }

            foreach (var clusterType in chosen.ClusterTypes)
            {
                foreach (var target in chosen.DeploymentTargets)
                {
                    grid.Add(clusterType, target, policy);
                }
            }

            PolicyValidator.Validate(catalog.SchedulingPolicies[policy], catalog, chosen, diagnostics);
        }

        return new ScheduledPairs(grid, isSelected);
    }
}
