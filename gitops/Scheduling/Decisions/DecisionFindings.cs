using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.External;
using LcncInfra.Scheduling.Findings;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>Gathers what went wrong while targets were placed; the same finding about many targets is shown once.</summary>
internal sealed class DecisionFindings(DecisionRun run)
{
    private readonly RepeatedFindings _findings = new();
    private readonly Dictionary<string, (int Found, string Why)> _explained = new(StringComparer.Ordinal);

    /// <summary>Looks at a decision, in its turn.</summary>
    public void Add(TargetOutcome outcome)
    {
        if (outcome.Target.Policy is null)
        {
            AddRefused(outcome);
        }
        else if (outcome.Scheduler is { } scheduler)
        {
            AddAnswer(outcome, outcome.Target.Policy, scheduler);
        }
        else if (outcome.Choice is null)
        {
            var policy = outcome.Target.Policy;
            Add(outcome, policy.At("spec.spread"), string.Empty, who => SchedulingDiagnostics.SpreadNotDecided(policy.At("spec.spread"), policy.Value.Name, who));
        }
        else if (!outcome.IsEnough)
        {
            AddTooFew(outcome, outcome.Choice.Taken.Length);
        }
    }

    /// <summary>What was found.</summary>
    public IEnumerable<Diagnostic> Grouped() => _findings.Grouped();

    // Without an answer, what is wrong has been said.
    private void AddAnswer(TargetOutcome outcome, Sourced<PlacementPolicy> policy, string scheduler)
    {
        if (outcome.Answer is not { } answer)
        {
            return;
        }

        var possible = outcome.Problem.Ranked.Select(c => c.Index).ToHashSet();
        var refused = answer.Where(type => !possible.Contains(type)).ToList();
        var verdicts = refused.Count == 0 ? [] : new OutcomeExplanation(run, outcome).Verdicts();
        var problems = refused.Select(type => $"'{verdicts[type].ClusterType}' {verdicts[type].Reason}").ToList();
        if (problems.Count == 0 && AnsweredChoice.FindProblem(outcome, policy.Value.Count) is { } problem)
        {
            problems.Add(problem);
        }

        foreach (var text in problems)
        {
            Add(outcome, policy.At("spec.scheduler.name"), text, who => ExternalDiagnostics.Refused(policy, scheduler, who, text));
        }
    }

    private void AddTooFew(TargetOutcome outcome, int found)
    {
        if (outcome.Target.Policy is not { } policy)
        {
            return;
        }

        // Of many targets that a policy fails, the first is explained.
        if (!_explained.TryGetValue(policy.Value.Name, out var first))
        {
            first = (found, TooFewExplanation.Of(new OutcomeExplanation(run, outcome).Verdicts(), found));
            _explained.Add(policy.Value.Name, first);
        }

        Add(outcome, policy.At("spec.count"), policy.Value.Name,
            who => SchedulingDiagnostics.TooFewClusterTypes(policy, who, first.Found, first.Why));
    }

    // A scheduling policy asks for all of them, so that each that is left out is worth a word.
    private void AddRefused(TargetOutcome outcome)
    {
        var placed = outcome.Placed.ToHashSet();
        var refused = Enumerable.Range(0, run.Fleet.Types.Count)
            .Where(type => !placed.Contains(type) && run.IsAsked(type, outcome.Target.Index))
            .ToList();
        if (refused.Count == 0)
        {
            return;
        }

        var verdict = new OutcomeExplanation(run, outcome).Verdicts()[refused[0]];
        var at = outcome.Target.Value.At("name");
        Add(outcome, at, verdict.ClusterType, _ => SchedulingDiagnostics.AskedButRefused(
            at, outcome.Target.Value.Value.Name, (refused.Count, verdict.ClusterType), verdict.Reason));
    }

    private void Add(TargetOutcome outcome, SourceSpan at, string text, Func<string, Diagnostic> diagnostic) =>
        _findings.Add(new AssignmentFinding(outcome.Target.Value.Value.Name, (nameof(DecisionFindings), at, text), diagnostic));
}
