using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Scheduling.Fleets;

namespace LcncInfra.Scheduling.Filters;

/// <summary>What a policy and requirements say of every cluster type, whatever was placed before; computed once for all targets that share
/// them.</summary>
internal sealed class StaticFilters
{
    public StaticFilters(Fleet fleet, PlacementPolicy? policy, WorkloadRequirements requirements)
    {
        Outcomes = new FilterOutcome[fleet.Types.Count];
        Penalties = new int[fleet.Types.Count];
        Scores = new int[fleet.Types.Count];
        Spreads = [.. (policy?.Spread ?? []).Select(s => (s, fleet.Label(s.Key)))];
        foreach (var type in fleet.Types)
        {
            Outcomes[type.Index] = Outcome(type, policy, requirements);
            Penalties[type.Index] = Untolerated(type, requirements, TaintEffect.PreferNoSchedule).Count();
            Scores[type.Index] = (policy?.Preferred ?? []).Where(p => TermEvaluator.Meets(type, p.Term)).Sum(p => p.Weight);
        }

        Ranked =
        [
            .. Enumerable.Range(0, fleet.Types.Count)
                .Where(type => (Outcomes[type] & ~FilterOutcome.NewlyTainted) == FilterOutcome.Passed)
                .OrderBy(type => Penalties[type]).ThenByDescending(type => Scores[type]).ThenBy(type => type),
        ];
    }

    /// <summary>The cluster types that targets may be kept from only by what was placed before, the better ones first.</summary>
    public int[] Ranked { get; }

    /// <summary>What keeps targets from each cluster type.</summary>
    public FilterOutcome[] Outcomes { get; }

    /// <summary>How many taints should be avoided on each.</summary>
    public int[] Penalties { get; }

    /// <summary>The sum of the weights of the preferences that each meets.</summary>
    public int[] Scores { get; }

    /// <summary>The labels that are spread over.</summary>
    public IReadOnlyList<(SpreadConstraint Constraint, FleetLabel Label)> Spreads { get; }

    /// <summary>The taints of an effect that requirements do not tolerate.</summary>
    public static IEnumerable<Taint> Untolerated(FleetType type, WorkloadRequirements requirements, TaintEffect effect) =>
        type.Profile.Taints.Where(t => t.Effect == effect && !requirements.Tolerations.Any(r => r.Tolerates(t)));

    private FilterOutcome Outcome(FleetType type, PlacementPolicy? policy, WorkloadRequirements requirements)
    {
        var outcome = FilterOutcome.Passed;
        outcome |= (policy?.Required ?? []).All(t => TermEvaluator.Meets(type, t)) ? 0 : FilterOutcome.Required;
        outcome |= ResidencyRule.Allows(type, requirements.Residency) ? 0 : FilterOutcome.Residency;
        outcome |= Untolerated(type, requirements, TaintEffect.NoSchedule).Any() ? FilterOutcome.NewlyTainted : 0;
        outcome |= Untolerated(type, requirements, TaintEffect.NoExecute).Any() ? FilterOutcome.Tainted : 0;
        outcome |= Spreads.All(s => s.Label.ValueOf[type.Index] >= 0) ? 0 : FilterOutcome.SpreadLabel;
        return outcome;
    }
}
