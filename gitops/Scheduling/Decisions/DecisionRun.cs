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
        Answers = new AnsweredTypes(catalog);
        _neighbours = new Neighbourhood(Fleet, catalog.PlacementPolicies.Select(p => p.Value));
    }

    /// <summary>The cluster types.</summary>
    public Fleet Fleet { get; }

    /// <summary>The room that is left.</summary>
    public RoomCount Room { get; }

    /// <summary>What the schedulers of policies answered.</summary>
    public AnsweredTypes Answers { get; }

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
        var candidates = Candidates(subject, filters, rules, spreads);
        var problem = new ChoiceProblem(candidates, subject.Count.AtMost ?? int.MaxValue, spreads);
        if (subject.Policy?.Value.Scheduler is null)
        {
            return new TargetOutcome(subject, filters, problem, ChoiceScheduler.Choose(problem)) { Rules = rules };
        }

        var answer = Answers.Of(subject);
        return new TargetOutcome(subject, filters, problem, answer is null ? Choice.Nothing : AnsweredChoice.Of(problem, answer)) { Rules = rules, Answer = answer };
    }

    // Most rank as their policy ranks them; only those that were there before or have neighbours have to be sorted in.
    private List<ChoiceCandidate> Candidates(
        TargetSubject subject, StaticFilters filters, IReadOnlyList<NeighbourRule> rules, ChoiceSpread[] spreads)
    {
        var before = Previous.Of(subject.Value.Value.Name);
        var (ranked, others) = (new List<ChoiceCandidate>(), new List<ChoiceCandidate>());
        foreach (var type in filters.Ranked)
        {
            var wasThere = before?.Contains(Fleet.Types[type].Value.Name) == true;
            if ((filters.Outcomes[type] != FilterOutcome.Passed && !wasThere) || (subject.IsRestricted && !IsAsked(type, subject.Index)))
            {
                continue;
            }

            foreach (var spread in spreads)
            {
                spread.Domains[spread.DomainOf[type]] = true;
            }

            if (Room.Fits(type, subject.Requirements) && NeighboursOf(type, rules) is { } neighbours)
            {
                var isMoved = wasThere || neighbours > 0;
                (isMoved ? others : ranked).Add(new ChoiceCandidate(type, filters.Penalties[type] + neighbours, filters.Scores[type], wasThere));
            }
        }

        return RankedCandidates.Merge(ranked, others);
    }

    // How many neighbours should be avoided; none if one must not be there.
    private static int? NeighboursOf(int type, IReadOnlyList<NeighbourRule> rules)
    {
        var avoided = 0;
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Near(type) is not null)
            {
                if (rules[i].IsHard)
                {
                    return null;
                }

                avoided++;
            }
        }

        return avoided;
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
