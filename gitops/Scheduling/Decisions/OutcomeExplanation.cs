using System.Globalization;
using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Choices;
using LcncInfra.Scheduling.Filters;
using LcncInfra.Scheduling.Fleets;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>Says why a target is, or is not, on each cluster type, with what was left in its turn.</summary>
internal sealed class OutcomeExplanation(DecisionRun run, TargetOutcome outcome)
{
    private readonly TargetSubject _subject = outcome.Target;

    /// <summary>The verdict on every cluster type.</summary>
    public ValueList<CandidateVerdict> Verdicts()
    {
        var ranks = new Dictionary<int, int>();
        for (var position = 0; position < outcome.Problem.Ranked.Count; position++)
        {
            ranks[outcome.Problem.Ranked[position].Index] = position;
        }

        return [.. run.Fleet.Types.Select(type => Verdict(type, ranks.TryGetValue(type.Index, out var rank) ? rank : null))];
    }

    private CandidateVerdict Verdict(FleetType type, int? position)
    {
        var filters = Filters(type).ToValueList();
        var isTaken = position is { } taken && outcome.Choice?.Taken.Contains(taken) == true;
        return new CandidateVerdict(type.Value.Name, isTaken && outcome.IsEnough, filters, Reason(filters, position, isTaken))
        {
            Rank = position + 1,
            WasThere = WasThere(type),
            Preferences = position is null ? [] : [.. Preferences(type)],
        };
    }

    private bool WasThere(FleetType type) => run.Previous.Has(_subject.Value.Value.Name, type.Value.Name);

    private IEnumerable<FilterVerdict> Filters(FleetType type)
    {
        if (_subject.IsRestricted)
        {
            var isAsked = run.IsAsked(type.Index, _subject.Index);
            yield return new FilterVerdict("schedulingPolicies", "one asks for it", isAsked ? "yes" : "no", isAsked);
        }

        foreach (var term in _subject.Policy?.Value.Required ?? [])
        {
            yield return new FilterVerdict("required", term.ToString(), TermEvaluator.Found(type, term), TermEvaluator.Meets(type, term));
        }

        var residency = _subject.Requirements.Residency;
        if (residency.Count > 0)
        {
            yield return new FilterVerdict("residency", $"in {string.Join(" or ", residency)}",
                ResidencyRule.Found(type, residency), ResidencyRule.Allows(type, residency));
        }

        foreach (var verdict in Taints(type).Concat(SpreadLabels(type)).Concat(Capacity(type)).Concat(Neighbours(type)))
        {
            yield return verdict;
        }
    }

    private IEnumerable<FilterVerdict> Taints(FleetType type) => type.Profile.Taints
        .Where(t => t.Effect != TaintEffect.PreferNoSchedule)
        .Select(taint =>
        {
            var found = _subject.Requirements.Tolerations.Any(t => t.Tolerates(taint)) ? "a toleration"
                : taint.Effect == TaintEffect.NoSchedule && WasThere(type) ? "a target that was there before"
                : null;
            return new FilterVerdict("taint", $"tolerates {taint}", found, found is not null);
        });

    private IEnumerable<FilterVerdict> SpreadLabels(FleetType type) => outcome.Filters.Spreads.Select(spread =>
    {
        var value = spread.Label.ValueOf[type.Index];
        var (key, maxSkew, isHard) = spread.Constraint;
        var requirement = string.Create(CultureInfo.InvariantCulture, $"label {key} for {(isHard ? "hard" : "soft")} maxSkew {maxSkew}");
        return new FilterVerdict("spread", requirement, value < 0 ? null : spread.Label.Values[value], value >= 0);
    });

    private IEnumerable<FilterVerdict> Capacity(FleetType type) => _subject.Requirements.Requests
        .Select(request => (request, Left: run.Room.Left(type.Index, request.Resource)))
        .Where(amount => amount.Left is not null)
        .Select(amount => new FilterVerdict(
            "capacity", amount.request.ToString(), $"{amount.Left} left", amount.Left >= amount.request.Quantity));

    private IEnumerable<FilterVerdict> Neighbours(FleetType type) => outcome.Rules
        .Where(rule => rule.IsHard)
        .Select(rule => new FilterVerdict("antiAffinity", rule.ToString(), rule.Near(type.Index)?.Name ?? "no such target", rule.Near(type.Index) is null));

    private IEnumerable<PreferenceVerdict> Preferences(FleetType type)
    {
        foreach (var taint in StaticFilters.Untolerated(type, _subject.Requirements, TaintEffect.PreferNoSchedule))
        {
            yield return new PreferenceVerdict($"tolerates {taint}", null, -1);
        }

        foreach (var rule in outcome.Rules.Where(r => !r.IsHard && r.Near(type.Index) is not null))
        {
            yield return new PreferenceVerdict(rule.ToString(), rule.Near(type.Index)?.Name, -1);
        }

        foreach (var (term, weight) in _subject.Policy?.Value.Preferred ?? [])
        {
            yield return new PreferenceVerdict(term.ToString(), TermEvaluator.Found(type, term), TermEvaluator.Meets(type, term) ? weight : 0);
        }
    }

    private string Reason(ValueList<FilterVerdict> filters, int? position, bool isTaken)
    {
        if (position is not { } rank)
        {
            return $"fails {string.Join("; ", filters.Where(f => !f.Met))}";
        }

        if (outcome.Scheduler is { } scheduler)
        {
            var isAnswered = outcome.Answer?.Contains(outcome.Problem.Ranked[rank].Index) == true;
            return outcome.Answer is null ? $"passes every filter, but the scheduler '{scheduler}' gave no answer"
                : isTaken && outcome.IsEnough ? $"passes every filter, and the scheduler '{scheduler}' takes it"
                : isAnswered ? $"passes every filter, but the answer of the scheduler '{scheduler}' is refused"
                : $"passes every filter, but the scheduler '{scheduler}' does not take it";
        }

        return isTaken
            ? outcome.IsEnough ? "passes every filter, and is taken" : "passes every filter, but too few do"
            : outcome.Choice is { Taken.Length: > 0 } choice ? Beaten(rank, choice) : "passes every filter, but no choice keeps the spread";
    }

    private string Beaten(int position, Choice choice)
    {
        var last = choice.Taken[^1];
        if (position < last)
        {
            return $"ranks higher than '{Name(last)}', which is taken to keep the spread";
        }

        var (worse, better) = (outcome.Problem.Ranked[position], outcome.Problem.Ranked[last]);
        if (worse.Penalty != better.Penalty)
        {
            return $"has {worse.Penalty} to avoid, '{Name(last)}' has {better.Penalty}";
        }

        if (worse.Score != better.Score)
        {
            return $"scores {worse.Score}, '{Name(last)}' scores {better.Score}";
        }

        return worse.WasThere != better.WasThere
            ? $"is as good as '{Name(last)}', which was there before"
            : $"is as good as '{Name(last)}', whose name comes first";
    }

    private string Name(int position) => run.Fleet.Types[outcome.Problem.Ranked[position].Index].Value.Name;
}
