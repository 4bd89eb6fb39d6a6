using LcncInfra.Catalog;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Decisions;

namespace LcncInfra.Scheduling.Placements;

/// <summary>Decides which deployment targets go to which cluster types: the union of what the scheduling policies ask for, and what the
/// placement policies choose.</summary>
/// <remarks>
/// Kalypso <c>scheduler/scheduler.go</c>. A pair that several policies ask for is one assignment, where Kalypso blocks the environment.
/// Each scheduling policy looks at every target and every cluster type once, never at every pair; where no placement policy, taint,
/// residency or capacity has a say, nothing else is done.
/// </remarks>
public static class PlacementScheduler
{
    /// <summary>Places the targets of a catalog, and reports policies, targets and cluster types that come away empty-handed.</summary>
    public static Placement Schedule(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        var pairs = ScheduledPairs.Of(catalog, diagnostics);
        PlacementValidator.Overlaps(catalog, pairs.Grid, diagnostics);
        var assignments = DecisionScheduler.IsNeeded(catalog)
            ? DecisionScheduler.Schedule(catalog, pairs, diagnostics)
            : Assignments(catalog, pairs.Grid);
        PlacementValidator.Validate(catalog, assignments, diagnostics);
        return new Placement(assignments);
    }

    private static ValueList<Assignment> Assignments(EnvironmentCatalog catalog, PlacementGrid grid)
    {
        // Policy sets repeat over thousands of pairs, so each set is one list.
        var policies = new Dictionary<PolicySet, ValueList<Sourced<SchedulingPolicy>>>();
        var assignments = new List<Assignment>(grid.Count);
        foreach (var (clusterType, target, set) in grid.InOrder())
        {
            if (!policies.TryGetValue(set, out var list))
            {
                list = set.Indexes.Select(i => catalog.SchedulingPolicies[i]).ToValueList();
                policies.Add(set, list);
            }

            assignments.Add(new Assignment(catalog.ClusterTypes[clusterType], catalog.DeploymentTargets[target], list));
        }

        return assignments.ToValueList();
    }
}
