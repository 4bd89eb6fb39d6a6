using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Flow.States;
using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.Planning;

/// <summary>Says what an environment does next.</summary>
internal sealed class EnvironmentPlanner(PromotionState state, FlowInputs inputs)
{
    private readonly GateEvaluator _gates = new(inputs);
    private readonly ProposalPlanner _proposals = new(inputs);
    private readonly EnvironmentHealth _health = new(state, inputs);

    /// <summary>The plan of an environment.</summary>
    public EnvironmentPlan Plan(PromotionEnvironment environment)
    {
        var plan = Go(environment);
        return inputs.Stopped.TryGetValue(environment.Name, out var why) && NeedsPreparation(plan.Step)
            ? plan with { Step = null, Note = why }
            : plan;
    }

    private static bool NeedsPreparation(PromotionStep? step) => step is
        PromotionStep.Intend { Move: { Wave: 0, IsPrepared: false } }
        or PromotionStep.Accept { Move: { Wave: 0, IsPrepared: false } }
        or PromotionStep.Perform { Move: { Wave: 0, IsPrepared: false } };

    private EnvironmentPlan Go(PromotionEnvironment environment)
    {
        var known = state.Of(environment.Name);
        var plan = new EnvironmentPlan(environment.Name) { Proposal = known.Proposal, Unwell = _health.IllnessOf(environment) };
        var hold = known.Hold ?? state.Hold;
        if (known.Pending is { } pending)
        {
            return hold is null || pending.Reason == MoveReason.Rollback
                ? plan with { Step = new PromotionStep.Perform(environment.Name, pending) }
                : plan with { Note = $"{HoldText(hold)}; something is half way and will be finished then" };
        }

        plan = Free(plan, environment, known, hold is not null);
        return hold is null || plan.Step is PromotionStep.Decide || (plan.Step is not PromotionStep.Intend && known.Proposal is { Move.Reason: MoveReason.Rollback })
            ? plan
            : plan with { Step = null, Note = HoldText(hold) };
    }

    private EnvironmentPlan Free(EnvironmentPlan plan, PromotionEnvironment environment, EnvironmentState known, bool isHeld)
    {
        if (known.Proposal is { } proposal)
        {
            // What people did is looked at first: it may be that the environment runs something else by now.
            plan = _proposals.Plan(plan, proposal, Unwanted(environment, known, proposal.Move));
            if (plan.Step is not null || plan.Questions.Any(q => !inputs.Answers.ContainsKey(q)))
            {
                return plan;
            }
        }

        plan = Behind(plan, environment, known, isHeld);
        return plan.Step is null ? Before(plan, environment, known) : plan;
    }

    // Why a proposal shall not be merged any more.
    private string? Unwanted(PromotionEnvironment environment, EnvironmentState known, Move move) => move.Reason switch
    {
        _ when environment.Publishing == PublishingMode.Direct => "the environment is published to without pull requests now",
        MoveReason.Promotion when Ready(environment, known).All(r => r.Number != move.Number) => _health.ObstacleOf(environment, move.Release) ?? "it is not ready for the environment any more",
        MoveReason.Configuration when known.Current?.Release != move.Release => "the environment has another release by now",
        MoveReason.Configuration when inputs.Sources.TryGetValue(environment.Name, out var source) && source == known.Current?.Source => "the change of the environment was taken back",
        _ => null,
    };

    private static string HoldText(Hold hold) => $"held by {hold.By}: {hold.Reason}";

    private EnvironmentPlan Behind(EnvironmentPlan plan, PromotionEnvironment environment, EnvironmentState known, bool isHeld)
    {
        if (known.Current is not { } current)
        {
            return plan;
        }

        if (current.Verdict == Verdict.Failed)
        {
            var step = environment.Rollback == RollbackPolicy.OnFailure && current.Reason != MoveReason.Rollback && !isHeld && !HasRollback(known, current) ? RollbackOf(environment, known) : null;
            return plan with { Step = step, Note = step is null ? $"release {FlowText.Short(current.Release)} failed: {current.Because}" : null };
        }

        return current.Verdict == Verdict.Running ? Running(plan, environment, (known, current)) : plan;
    }

    // One that waits to be merged, or that people did not want.
    private static bool HasRollback(EnvironmentState known, Stay current) =>
        known.Proposal is { Move.Reason: MoveReason.Rollback } || known.Declined.Any(d => d.Move.Reason == MoveReason.Rollback && d.At >= current.At);

    private EnvironmentPlan Running(EnvironmentPlan plan, PromotionEnvironment environment, (EnvironmentState Known, Stay Current) of)
    {
        var (known, current) = of;
        var (moved, waves) = (current.Waves.Count, inputs.FleetOf(environment.Name).Waves.Count);
        if (moved == 0 && waves > 0)
        {
            return plan with { Step = NextWave(environment, current) };
        }

        var subject = new GateSubject(environment, known, current.Release, current.Rendering) { Stay = current };
        var verdicts = _gates.Evaluate(moved < waves ? BetweenWaves(environment) : environment.Leave, subject);
        plan = plan with { Behind = verdicts, Questions = [.. plan.Questions.Concat(Asked(verdicts)).Distinct()] };
        if (verdicts.FirstOrDefault(v => v.Outcome == GateOutcome.Failed) is { } failed)
        {
            return plan with { Step = new PromotionStep.Decide(environment.Name, Verdict.Failed, failed.Since ?? current.At, $"{failed.Gate}: {failed.Reason}") };
        }

        if (verdicts.Any(v => v.Outcome != GateOutcome.Passed))
        {
            return plan;
        }

        var since = verdicts.Select(v => v.Since).Append(subject.Start).Max() ?? current.At;
        return plan with { Step = moved < waves ? NextWave(environment, current) : new PromotionStep.Decide(environment.Name, Verdict.Healthy, since, Because: null) };
    }

    // A wave is never left without a look at its clusters.
    private static IEnumerable<PromotionGate> BetweenWaves(PromotionEnvironment environment) => environment.BetweenWaves.OfType<PromotionGate.Deployment>().Any()
        ? environment.BetweenWaves
        : environment.Leave.OfType<PromotionGate.Deployment>().Concat(environment.BetweenWaves);

    private PromotionStep.Intend NextWave(PromotionEnvironment environment, Stay current) => new(environment.Name, new Move
    {
        Reason = current.Reason,
        Number = current.Number,
        Release = current.Release,
        Rendering = current.Rendering,
        Source = current.Source,
        Base = string.Empty,
        Wave = current.Waves.Count + 1,
        At = inputs.Now,
    });

    private PromotionStep.Intend? RollbackOf(PromotionEnvironment environment, EnvironmentState known) => known.LastHealthy is { } healthy
        ? new PromotionStep.Intend(environment.Name, RollbackMove.To(healthy, inputs.Now, by: null))
        : null;

    private EnvironmentPlan Before(EnvironmentPlan plan, PromotionEnvironment environment, EnvironmentState known)
    {
        var ready = Ready(environment, known);
        plan = plan with { Ready = [.. ready.Select(r => r.Number)] };
        if ((known.Current is { Verdict: Verdict.Running } || known.Proposal is not null) && environment.Mode == PromotionMode.Queue)
        {
            ready = [];
        }

        if (known.Proposal is { Move.Reason: MoveReason.Rollback })
        {
            return plan;
        }

        var candidate = ready.Count == 0 ? null : environment.Mode == PromotionMode.Queue ? ready[0] : ready[^1];
        if (candidate is not null && inputs.Sources.TryGetValue(environment.Name, out var source))
        {
            plan = Enter(plan, environment, (known, candidate, source));
        }

        plan = candidate is null && plan.Note is null ? plan with { Note = Spoiled(environment, known) } : plan;
        return (plan is { Step: null, Questions.Count: 0 } || candidate is null) && known.Proposal is not { Move.Reason: MoveReason.Promotion } ? Configuration(plan, environment, known) : plan;
    }

    private List<KnownRelease> Ready(PromotionEnvironment environment, EnvironmentState known) =>
        [.. Arriving(environment, known).Where(r => _health.ObstacleOf(environment, r.Digest) is null)];

    // Why the newest that would be ready is not.
    private string? Spoiled(PromotionEnvironment environment, EnvironmentState known) =>
        Arriving(environment, known).LastOrDefault() is { } newest ? _health.ObstacleOf(environment, newest.Digest) : null;

    private IEnumerable<KnownRelease> Arriving(PromotionEnvironment environment, EnvironmentState known) => state.Releases
        .Where(r => r.Number > known.Newest && !known.HasDeclined(MoveReason.Promotion, r.Number, string.Empty))
        .Where(r => environment.After.All(before => state.Of(before).WasHealthy(r.Number)))
        .Where(r => (known.Pin is null || r.Digest == known.Pin) && (environment.Pin is null || r.Digest == environment.Pin));

    private EnvironmentPlan Enter(EnvironmentPlan plan, PromotionEnvironment environment, (EnvironmentState Known, KnownRelease Release, string Source) of)
    {
        plan = plan with { Candidate = of.Release };
        var question = new FlowQuestion.Rendering(environment.Name, of.Release.Digest, of.Source);
        if (!inputs.Answers.TryGetValue(question, out var answer))
        {
            return plan with { Questions = [.. plan.Questions, question] };
        }

        if (answer.Outcome != GateOutcome.Passed)
        {
            return plan with { Note = $"release {FlowText.Short(of.Release.Digest)} {Refusal(answer)}: {answer.Text}" };
        }

        return Gated(plan with { CandidateRendering = answer.Text }, environment, of.Known, new Move
        {
            Reason = MoveReason.Promotion,
            Number = of.Release.Number,
            Release = of.Release.Digest,
            Rendering = answer.Text,
            Source = of.Source,
            Base = string.Empty,
            At = inputs.Now,
        });
    }

    // The environment's own part changed: the release that it has is generated anew, and meets the same gates.
    private EnvironmentPlan Configuration(EnvironmentPlan plan, PromotionEnvironment environment, EnvironmentState known)
    {
        if (known.Current is not { } current
            || !inputs.Sources.TryGetValue(environment.Name, out var source)
            || source == current.Source
            || known.HasDeclined(MoveReason.Configuration, current.Number, source)
            || known.History.Any(s => s.Source == source && s.Verdict is Verdict.Failed or Verdict.RolledBack))
        {
            return plan;
        }

        var question = new FlowQuestion.Rendering(environment.Name, current.Release, source);
        if (!inputs.Answers.TryGetValue(question, out var answer))
        {
            return plan with { Questions = [.. plan.Questions, question] };
        }

        if (answer.Outcome != GateOutcome.Passed)
        {
            return plan with { Note = $"the change of the environment {Refusal(answer)} with release {FlowText.Short(current.Release)}: {answer.Text}" };
        }

        if (answer.Text == current.Rendering)
        {
            return plan;
        }

        var own = plan with
        {
            Candidate = new KnownRelease(current.Number, current.Release, current.At),
            CandidateRendering = answer.Text,
            Before = [],
        };
        own = Gated(own, environment, known, new Move
        {
            Reason = MoveReason.Configuration,
            Number = current.Number,
            Release = current.Release,
            Rendering = answer.Text,
            Source = source,
            Base = string.Empty,
            At = inputs.Now,
        });

        // What waits for a release of its own is shown before a change of the environment that waits too.
        return own.Step is null && plan.Candidate is not null ? plan with { Questions = [.. plan.Questions.Concat(own.Questions).Distinct()] } : own;
    }

    // Policies refuse; all else may yet go well.
    private static string Refusal(FlowAnswer answer) => answer.Outcome == GateOutcome.Failed ? "may not be published" : "cannot be generated";

    private EnvironmentPlan Gated(EnvironmentPlan plan, PromotionEnvironment environment, EnvironmentState known, Move move)
    {
        if (known.Proposal is { } proposal && proposal.Move.Reason == move.Reason && proposal.Move.Number == move.Number && proposal.Move.Rendering == move.Rendering)
        {
            // It is this that waits to be merged.
            return plan;
        }

        var subject = new GateSubject(environment, known, move.Release, move.Rendering);
        var verdicts = _gates.Evaluate(environment.Enter, subject);
        return plan with
        {
            Before = verdicts,
            Questions = [.. plan.Questions.Concat(Asked(verdicts)).Distinct()],
            Step = verdicts.All(v => v.Outcome == GateOutcome.Passed) ? new PromotionStep.Intend(environment.Name, move) : null,
        };
    }

    private static ValueList<FlowQuestion> Asked(IEnumerable<GateVerdict> verdicts) => [.. verdicts.Select(v => v.Asks).OfType<FlowQuestion>()];
}
