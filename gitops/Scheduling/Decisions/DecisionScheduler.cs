using LcncInfra.Catalog;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>Places targets where more than selectors have a say: placement policies, taints, residency, capacity.</summary>
internal static class DecisionScheduler
{
    /// <summary>Whether anything of the kind was written.</summary>
    public static bool IsNeeded(EnvironmentCatalog catalog) =>
        catalog.PlacementPolicies.Count > 0
        || catalog.ClusterTypeProfiles.Any(p => p.Value.Taints.Count > 0)
        || catalog.WorkloadRequirements.Any(r => r.Value.Residency.Count > 0)
        || (catalog.ClusterTypeProfiles.Any(p => p.Value.Allocatable.Count > 0)
            && catalog.WorkloadRequirements.Any(r => r.Value.Requests.Count > 0));

    /// <summary>The assignments in order of cluster type and target.</summary>
    public static ValueList<Assignment> Schedule(EnvironmentCatalog catalog, ScheduledPairs pairs, DiagnosticBag diagnostics)
    {
        var run = new DecisionRun(catalog, pairs.Grid);
        var subjects = run.Subjects(pairs.IsSelected);
        PlacementPolicyValidator.Validate(catalog, diagnostics);
        var findings = new DecisionFindings(run);
        var placed = new List<(int ClusterType, TargetSubject Target)>();
        foreach (var outcome in run.Run(subjects))
        {
            findings.Add(outcome);
            placed.AddRange(outcome.Placed.Select(type => (type, outcome.Target)));
        }

        diagnostics.AddRange(findings.Grouped());
        return placed
            .OrderBy(p => p.ClusterType)
            .ThenBy(p => p.Target.Index)
            .Select(p => new Assignment(
                catalog.ClusterTypes[p.ClusterType],
                p.Target.Value,
                [.. (pairs.Grid.Policies(p.ClusterType, p.Target.Index)?.Indexes ?? []).Select(i => catalog.SchedulingPolicies[i])])
            {
                PlacementPolicy = p.Target.Policy,
            })
            .ToValueList();
    }

    /// <summary>Every decision with its reasons, in the order in which they were made.</summary>
    public static IEnumerable<TargetDecision> Explain(EnvironmentCatalog catalog, Func<string, bool> isAsked)
    {
        var pairs = ScheduledPairs.Of(catalog, new DiagnosticBag());
        var run = new DecisionRun(catalog, pairs.Grid);
        var order = 0;
        foreach (var outcome in run.Run(run.Subjects(pairs.IsSelected)))
        {
            order++;
            if (isAsked(outcome.Target.Value.Value.Name))
            {
                yield return new TargetDecision(
                    outcome.Target.Value, outcome.Target.Policy, order, new OutcomeExplanation(run, outcome).Verdicts());
            }
        }
    }
}
