using LcncInfra.Automation.Stacks;
using LcncInfra.Flow;
using LcncInfra.Flow.Fleets;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Pipeline;

/// <summary>Brings the stack of an environment to where a release needs it, before the flow publishes the release there.</summary>
/// <remarks>Refresh, preview and policies come before the decision is written down, the update behind it: so that nothing is decided that may not be done.</remarks>
/// <param name="world">What it works on.</param>
/// <param name="cancellationToken">Stops it between two steps; a step that runs is left to end, since the engine ends it cleanly.</param>
internal sealed class StackPreparer(StackWorld world, CancellationToken cancellationToken) : IEnvironmentPreparer
{
    /// <inheritdoc/>
    public Preparation Check(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock)
    {
        var (request, work) = Begin(new StackMove(fleet, move, releaseLock));
        return Try(StackStep.Refresh, work, () => work = Noted(work with { Drift = world.Stacks.Refresh(request, cancellationToken) }))
            ?? Previewed(new StackMove(fleet, move, releaseLock), request, work);
    }

    /// <inheritdoc/>
    public Preparation Prepare(FleetFacts fleet, Move move, ReadOnlyMemory<byte> releaseLock)
    {
        var (request, work) = Begin(new StackMove(fleet, move, releaseLock));
        return Try(StackStep.Up, work, () => Finish(fleet, request, work)) ?? new Preparation.Ready();
    }

    private void Finish(FleetFacts fleet, StackRequest request, StackWork work)
    {
        work = Noted(work with { Applied = world.Stacks.Up(request, cancellationToken) });
        if (world.Publications.Find(fleet, request) is { Commit: null, Rendering: var rendering })
        {
            throw new StackException(
                StackProblem.Failed,
                $"the stack published {FlowText.Short(rendering)}, which branch '{fleet.Branch}' does not have: let the stack publish straight to it (setting 'publish', field 'direct')");
        }
    }

    private Preparation Previewed(StackMove move, StackRequest request, StackWork work)
    {
        PreviewedStack? previewed = null;
        if (Try(StackStep.Preview, work, () =>
        {
            previewed = world.Stacks.Preview(request, cancellationToken);
            work = Noted(work with { Planned = previewed.Changes });
        }) is { } obstacle)
        {
            return obstacle;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var findings = previewed is null ? [] : world.Policies.Check(move, previewed.Plan);
        work = Noted(work with { Findings = findings });
        var errors = findings.Where(f => f.Severity == Severity.Error).ToList();
        return errors.Count == 0 ? new Preparation.Ready() : Stopped(StackStep.Policies, work, TextOf(errors));
    }

    private static string TextOf(List<Diagnostic> errors) => errors.Count == 1
        ? $"{errors[0].Code} {errors[0].Message.TrimEnd('.')}"
        : FormattableString.Invariant($"{errors.Count} errors, first {errors[0].Code} {errors[0].Message.TrimEnd('.')}");

    private (StackRequest Request, StackWork Work) Begin(StackMove move)
    {
        var request = world.Requests.Of(move);
        return (request, world.Journal.Of(move.Fleet.Environment, request.Stack, move.Move) with { StoppedAt = null, Because = null, IsLater = false });
    }

    // What keeps the flow from going on; null if nothing does.
    private Preparation? Try(StackStep step, StackWork work, Action action)
    {
        cancellationToken.ThrowIfCancellationRequested();
        world.Say($"{work.Environment}: {NameOf(step)} of stack {work.Stack}");
        try
        {
            action();
            return null;
        }
        catch (StackException e) when (e.Problem == StackProblem.Busy)
        {
            if (world.Patience.Wait(work.Stack))
            {
                return new Preparation.Again();
            }

            Noted(work with { StoppedAt = step, Because = e.Message, IsLater = true });
            return new Preparation.Later($"{NameOf(step)}: {e.Message}");
        }
        catch (StackException e) when (e.Problem is StackProblem.Failed or StackProblem.NoStack)
        {
            return Stopped(step, work, e.Message);
        }
    }

    private Preparation.Refused Stopped(StackStep step, StackWork work, string because)
    {
        Noted(work with { StoppedAt = step, Because = because });
        return new Preparation.Refused($"{NameOf(step)}: {because}");
    }

    private StackWork Noted(StackWork work)
    {
        world.Journal.Put(work);
        return work;
    }

    private static string NameOf(StackStep step) => step.ToString().ToLowerInvariant();
}
