using LcncInfra.Catalog;
using LcncInfra.Catalog.Decisions;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Choices;
using LcncInfra.Scheduling.Filters;
using LcncInfra.Scheduling.Fleets;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>Places targets one after the other: each the best that those before it have left.</summary>
/// <remarks>
/// In order of priority, then those first that the previous decisions know, then by name: what is new never takes the room of what is there.
/// What a policy and requirements say of the cluster types is computed once for all targets that share them.
/// </remarks>
internal sealed class DecisionRun
{
    private readonly EnvironmentCatalog _catalog;
    private readonly PlacementGrid _grid;
    private readonly Dictionary<FilterKey, StaticFilters> _filters = [];
    private readonly Neighbourhood _neighbours;

    public DecisionRun(EnvironmentCatalog catalog, PlacementGrid grid)
    {
        (_catalog, _grid, Previous) = (catalog, grid, catalog.Previous.Decisions);
        Fleet = Fleet.Of(catalog);
        Room = new RoomCount(Fleet);
        _neighbours = new Neighbourhood(Fleet, catalog.PlacementPolicies.Select(p => p.Value));
    }

    /// <summary>The cluster types.</summary>
    public Fleet Fleet { get; }

    /// <summary>The room that is left.</summary>
    public RoomCount Room { get; }

    /// <summary>Where an earlier run placed the targets.</summary>
    public PreviousDecisions Previous { get; }

    /// <summary>Whether a scheduling policy asks for a pair.</summary>
    public bool IsAsked(int type, int target) => _grid.Policies(type, target) is not null;

    /// <summary>Decides every target in its turn; between two, the state is that before the next.</summary>
    public IEnumerable<TargetOutcome> Run(IEnumerable<TargetSubject> subjects)
    {
        foreach (var subject in subjects
            .OrderByDescending(s => s.Policy?.Value.Priority ?? 0)
            .ThenByDescending(s => Previous.Knows(s.Value.Value.Name))
            .ThenBy(s => s.Index))
        {
            var outcome = Decide(subject);
            yield return outcome;
            foreach (var type in outcome.Placed)
            {
                Room.Take(type, subject.Requirements);
                _neighbours.Add(type, subject.Value.Value, subject.Policy?.Value);
            }
        }
    }

    private TargetOutcome Decide(TargetSubject subject)
    {
        var filters = FiltersOf(subject);
        var rules = _neighbours.RulesOf(subject.Value.Value, subject.Policy?.Value);
        var spreads = filters.Spreads.Select(s => new ChoiceSpread(
            s.Label.ValueOf, new bool[s.Label.Values.Count], s.Constraint.MaxSkew, s.Constraint.IsHard)).ToArray();
        var candidates = new List<ChoiceCandidate>();
        for (var type = 0; type < Fleet.Types.Count; type++)
        {
            var wasThere = Previous.Has(subject.Value.Value.Name, Fleet.Types[type].Value.Name);
            if (!IsAllowed(subject, filters, type, wasThere))
            {
                continue;
            }

            foreach (var spread in spreads)
            {
                spread.Domains[spread.DomainOf[type]] = true;
            }

            if (Room.Fits(type, subject.Requirements) && !rules.Any(r => r.IsHard && r.Near(type) is not null))
            {
                var penalty = filters.Penalties[type] + rules.Count(r => !r.IsHard && r.Near(type) is not null);
                candidates.Add(new ChoiceCandidate(type, penalty, filters.Scores[type], wasThere));
            }
        }

        candidates.Sort(ChoiceCandidate.CompareRanks);
        var problem = new ChoiceProblem(candidates, subject.Count.AtMost ?? int.MaxValue, spreads);
        return new TargetOutcome(subject, filters, problem, ChoiceScheduler.Choose(problem)) { Rules = rules };
    }

    // A taint NoSchedule does not drive away what is there.
    private bool IsAllowed(TargetSubject subject, StaticFilters filters, int type, bool wasThere)
    {
        var outcome = filters.Outcomes[type];
        outcome = wasThere ? outcome & ~FilterOutcome.NewlyTainted : outcome;
        return outcome == FilterOutcome.Passed && (!subject.IsRestricted || IsAsked(type, subject.Index));
    }

    private StaticFilters FiltersOf(TargetSubject subject)
    {
        var key = new FilterKey(subject.Policy?.Value.Name, subject.Requirements.Residency, subject.Requirements.Tolerations);
        if (!_filters.TryGetValue(key, out var filters))
        {
            filters = new StaticFilters(Fleet, subject.Policy?.Value, subject.Requirements);
            _filters.Add(key, filters);
        }

        return filters;
    }

    /// <summary>The targets of the catalog with what has a say about each.</summary>
    public IReadOnlyList<TargetSubject> Subjects(IReadOnlyList<bool> isSelected)
    {
        var requirements = _catalog.WorkloadRequirements.ToDictionary(r => r.Value.Name, r => r.Value, StringComparer.Ordinal);
        return
        [
            .. _catalog.DeploymentTargets.Select((target, index) => SubjectOf(target, index, isSelected[index], requirements)),
        ];
    }

    // Without a placement policy only what scheduling policies ask for can be taken.
    private TargetSubject SubjectOf(
        Sourced<DeploymentTarget> target, int index, bool isSelected, Dictionary<string, WorkloadRequirements> requirements)
    {
        var policy = _catalog.PlacementPolicies.FirstOrDefault(p => p.Value.Selects(target.Value.Workspace, target.Value.Labels));
        var needed = requirements.GetValueOrDefault(target.Value.Workload) ?? new WorkloadRequirements(target.Value.Workload);
        return new TargetSubject(index, target, policy, needed) { IsRestricted = isSelected || policy is null };
    }

    private sealed record FilterKey(string? Policy, ValueList<string> Residency, ValueList<Toleration> Tolerations);
}
