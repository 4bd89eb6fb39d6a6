using System.Globalization;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Flow.Planning;
using LcncInfra.Flow.Questions;
using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Running;

/// <summary>Goes a flow step by step, as far as its gates let it.</summary>
/// <remarks>
/// What is about to be published is written down first, with its time; then it is published; then it is written down that it is done. Each of the three can be
/// done again without any effect, so that a runner that dies between two of them is finished by the next one, and two runners at once do what one does.
/// </remarks>
public sealed class PromotionEngine
{
    // More than any flow needs in one run; a flow that needs more goes round in a circle.
    private const int MaximumSteps = 10_000;

    private readonly PromotionWorld _world;
    private readonly StateMemory _memory;
    private readonly PreparedMoves? _prepared;
    private readonly List<string> _done = [];
    private FlowInputs _inputs;

    private PromotionEngine(PromotionWorld world, FlowInputs inputs)
    {
        _world = world;
        _inputs = inputs with { Now = Seconds(inputs.Now), Answers = new Dictionary<FlowQuestion, FlowAnswer>(inputs.Answers) };
        _memory = new StateMemory(world.Store);
        _prepared = world.Preparer is { } preparer ? new PreparedMoves(preparer) : null;
    }

    /// <summary>Goes as far as the gates let it.</summary>
    /// <exception cref="PromotionFailedException">The state is damaged, or the flow never comes to rest.</exception>
    public static PromotionRun Run(PromotionWorld world, FlowInputs inputs)
    {
        var engine = new PromotionEngine(world, inputs);
        for (var i = 0; i < MaximumSteps; i++)
        {
            var plan = engine.Ask();
            if (plan.Step is null)
            {
                return new PromotionRun(engine._memory.State, plan, [.. engine._done]);
            }

            engine.Do(plan.Step);
        }

        throw new PromotionFailedException("The flow does not come to rest.");
    }

    /// <summary>Where the flow stands, without a step.</summary>
    public static PromotionRun Look(PromotionWorld world, FlowInputs inputs)
    {
        var engine = new PromotionEngine(world, inputs);
        return new PromotionRun(engine._memory.State, engine.Ask(), []);
    }

    /// <summary>A time to the second, as states keep it.</summary>
    public static DateTimeOffset Seconds(DateTimeOffset at) => DateTimeOffset.FromUnixTimeSeconds(at.ToUnixTimeSeconds());

    private FlowPlan Ask()
    {
        var plan = PromotionPlanner.Plan(_memory.State, _inputs);
        while (plan.Questions.Any(q => !_inputs.Answers.ContainsKey(q)) && plan.Step is null)
        {
            var answers = new Dictionary<FlowQuestion, FlowAnswer>(_inputs.Answers);
            foreach (var question in plan.Questions.Where(q => !answers.ContainsKey(q)))
            {
                answers[question] = _world.Respondent.Answer(question, _memory.LockOf);
            }

            _inputs = _inputs with { Answers = answers };
            plan = PromotionPlanner.Plan(_memory.State, _inputs);
        }

        return plan;
    }

    private void Do(PromotionStep step)
    {
        switch (step)
        {
            case PromotionStep.Register register:
                Register(register.Release);
                break;
            case PromotionStep.Intend intend:
                Intend(intend.Environment, intend.Move, FlowMessages.Intended);
                break;
            case PromotionStep.Perform perform:
                Perform(perform.Environment, perform.Move);
                break;
            case PromotionStep.Decide decide:
                Decide(decide);
                break;
            case PromotionStep.Accept accept:
                Intend(accept.Environment, accept.Move, FlowMessages.Accepted);
                break;
            case PromotionStep.Decline decline:
                Decline(decline.Environment, decline.Declined);
                break;
            case PromotionStep.Withdraw withdraw:
                Withdraw(withdraw);
                break;
            default:
                throw new InvalidOperationException($"Unknown step {step}.");
        }
    }

    private void Register(KnownRelease release)
    {
        var next = _memory.State with { Releases = [.. _memory.State.Releases, release] };
        Write(next, FlowMessages.Registered(release), (release.At, (release.Digest, _inputs.Newest?.Lock ?? default)));
    }

    private void Intend(string environment, Move move, Func<string, Move, string> message)
    {
        if (move is { Wave: 0, IsPrepared: false } && _prepared is not null && Check(_prepared, environment, move) is not Preparation.Ready)
        {
            _memory.Refresh();
            return;
        }

        var known = _memory.State.Of(environment) with { Pending = move with { Base = _world.Publisher.HeadOf(BranchOf(environment, move.Wave)) } };
        Write(_memory.State.With(known), message(environment, move), (move.At, null));
    }

    private Preparation Check(PreparedMoves prepared, string environment, Move move)
    {
        var found = prepared.Check(_inputs.FleetOf(environment), move, _memory.LockOf(move.Release));
        _inputs = _inputs with { Stopped = prepared.Stopped };
        _world.Observer.Passed($"checked {environment}");
        return found;
    }

    // What was decided is made before it is published, by whoever finds it undone.
    private void Prepare(PreparedMoves prepared, string environment, Move move)
    {
        var found = Check(prepared, environment, move);

        // The check may have taken an hour: somebody else may have done it since.
        _memory.Refresh();
        if (_memory.State.Of(environment) is not { Pending: { } pending } known || pending != move)
        {
            return;
        }

        if (found is Preparation.Ready)
        {
            found = prepared.Prepare(_inputs.FleetOf(environment), move, _memory.LockOf(move.Release));
            _inputs = _inputs with { Stopped = prepared.Stopped };
            _world.Observer.Passed($"prepared {environment}");
        }

        switch (found)
        {
            case Preparation.Ready:
                Write(_memory.State.With(known with { Pending = move with { IsPrepared = true } }), FlowMessages.Prepared(environment, move), (move.At, null));
                break;
            case Preparation.Refused refused when move.Reason != MoveReason.Rollback:
                Write(_memory.State.With(known with { Pending = null }), FlowMessages.Dropped(environment, move, refused.Reason), (move.At, null));
                break;
            default:
                _memory.Refresh();
                break;
        }
    }

    private void Decline(string environment, DeclinedMove declined)
    {
        var known = _memory.State.Of(environment);
        var next = known with { Proposal = null, Declined = [.. known.Declined, declined with { At = Seconds(declined.At) }] };
        Write(_memory.State.With(next), FlowMessages.Declined(environment, declined.Move), (Seconds(declined.At), null));
    }

    private void Withdraw(PromotionStep.Withdraw step)
    {
        _world.Publisher.Withdraw(_inputs.FleetOf(step.Environment));
        _world.Observer.Passed($"took back what was proposed to {step.Environment}");
        var next = _memory.State.Of(step.Environment) with { Proposal = null };
        Write(_memory.State.With(next), FlowMessages.Withdrawn(step.Environment, step.Proposal.Move, step.Reason), (Seconds(step.At), null));
    }

    // Asked anew: the proposal is another by now.
    private void ForgetProposal(string environment) => _inputs = _inputs with
    {
        Answers = _inputs.Answers.Where(a => a.Key is not FlowQuestion.Merge || a.Key.Environment != environment).ToDictionary(),
    };

    private void Decide(PromotionStep.Decide decide)
    {
        if (_memory.State.Of(decide.Environment) is { Current: { } current } known)
        {
            var decided = current with { Verdict = decide.Verdict, DecidedAt = Seconds(decide.At), Because = decide.Because };
            Write(_memory.State.With(known.WithCurrent(decided)), FlowMessages.Decided(decide.Environment, decided), (Seconds(decide.At), null));
        }
    }

    private void Perform(string environment, Move move)
    {
        var known = _memory.State.Of(environment);
        if (move.Wave > 0)
        {
            PerformWave(known, move);
            return;
        }

        if (_prepared is not null && !move.IsPrepared && known.Pending is not null)
        {
            Prepare(_prepared, environment, move);
            return;
        }

        var fleet = _inputs.FleetOf(environment);
        var isProposed = _inputs.Flow.Find(environment)?.Publishing == PublishingMode.Proposal;
        var outcome = isProposed
            ? _world.Publisher.Propose(fleet, move, _memory.LockOf(move.Release))
            : _world.Publisher.Publish(fleet, move, _memory.LockOf(move.Release));
        switch (outcome)
        {
            case PublishOutcome.Proposed proposed:
                _world.Observer.Passed($"proposed {environment}");
                ForgetProposal(environment);
                Write(_memory.State.With(known with { Pending = null, Proposal = proposed.Proposal }), FlowMessages.Proposed(environment, move), (move.At, null));
                break;
            case PublishOutcome.Done done:
                _world.Observer.Passed($"published {environment}");
                var waves = move.Reason == MoveReason.Rollback ? AdvanceAll(known, done.Commit, move) : [];
                Write(_memory.State.With(StayWriter.Arrive(known, move with { Rendering = done.Rendering ?? move.Rendering }, done.Commit) is var arrived && waves.Count > 0
                    ? arrived.WithCurrent(arrived.History[^1] with { Waves = [.. waves] })
                    : arrived), FlowMessages.Arrived(environment, move), (move.At, null));
                break;
            case PublishOutcome.Moved:
                var rebased = move with { Base = _world.Publisher.HeadOf(fleet.Branch) };
                Write(_memory.State.With(known with { Pending = rebased }), FlowMessages.Rebased(environment, move), (move.At, null));
                break;
            case PublishOutcome.Changed changed when known is { Pending: null, Proposal: { } stale }:
                Withdraw(new PromotionStep.Withdraw(environment, stale, changed.Reason, _inputs.Now));
                break;
            case PublishOutcome.Changed changed:
                Write(_memory.State.With(known with { Pending = null }), FlowMessages.Dropped(environment, move, changed.Reason), (move.At, null));
                break;
            default:
                throw new InvalidOperationException("Unknown outcome of publishing.");
        }
    }

    private void PerformWave(EnvironmentState known, Move move)
    {
        if (known.Current is not { } current)
        {
            throw new PromotionFailedException($"The state of the flow has a wave of '{known.Name}' and nothing in it.");
        }

        if (!Advance(known, BranchOf(known.Name, move.Wave), current.Commit))
        {
            return;
        }

        _world.Observer.Passed($"advanced wave {move.Wave.ToString(CultureInfo.InvariantCulture)} of {known.Name}");
        var stay = current with { Waves = [.. current.Waves, move.At] };
        Write(_memory.State.With((known with { Pending = null }).WithCurrent(stay)), FlowMessages.WaveArrived(known.Name, move), (move.At, null));
    }

    // What is taken back is taken back everywhere at once.
    private List<DateTimeOffset> AdvanceAll(EnvironmentState known, string commit, Move move)
    {
        var waves = new List<DateTimeOffset>();
        foreach (var wave in _inputs.FleetOf(known.Name).Waves)
        {
            while (!Advance(known, wave.Branch, commit))
            {
                // Somebody else moves it to the same place.
            }

            _world.Observer.Passed($"advanced {wave.Name} of {known.Name}");
            waves.Add(move.At);
        }

        return waves;
    }

    // Forward only: from something that the flow published to something that it published later.
    private bool Advance(EnvironmentState known, string branch, string commit)
    {
        var head = _world.Publisher.HeadOf(branch);
        if (head == commit)
        {
            return true;
        }

        return head.Length == 0 || known.History.Any(s => s.Commit == head)
            ? _world.Publisher.TryAdvance(branch, head, commit)
            : throw new PromotionFailedException($"Branch '{branch}' is at {FlowText.Short(head)}, which the flow did not publish: somebody moved it. Move it back, and run again.");
    }

    private string BranchOf(string environment, int wave)
    {
        var fleet = _inputs.FleetOf(environment);
        return wave == 0 ? fleet.Branch : fleet.Waves[wave - 1].Branch;
    }

    private void Write(PromotionState next, string message, (DateTimeOffset Time, (string Release, ReadOnlyMemory<byte> Lock)? Lock) at)
    {
        _world.Observer.Passed($"before: {message}");
        if (_memory.TryWrite(next, $"{message}\n\nLcnc-Flow: {_inputs.Flow.Name}\n", at.Time, at.Lock))
        {
            _done.Add(message);
        }

        _world.Observer.Passed($"after: {message}");
    }
}
