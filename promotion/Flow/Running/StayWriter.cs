using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Running;

/// <summary>Turns something that was decided into something that is there.</summary>
internal static class StayWriter
{
    /// <summary>The state of an environment after a move has arrived.</summary>
    public static EnvironmentState Arrive(EnvironmentState known, Move move, string commit)
    {
        var history = known.Current is { } current ? known.WithCurrent(Leave(current, move)).History : known.History;
        return known with
        {
            Pending = null,
            Proposal = null,
            History =
            [
                .. history,
                new Stay
                {
                    Reason = move.Reason,
                    Number = move.Number,
                    Release = move.Release,
                    Rendering = move.Rendering,
                    Source = move.Source,
                    Commit = commit,
                    Message = known.Proposal is { } proposal && proposal.Commit != commit && proposal.Move.Rendering == move.Rendering ? proposal.Message : null,
                    At = move.At,
                    By = move.By,
                },
            ],
        };
    }

    private static Stay Leave(Stay current, Move move) => (move, current.Verdict) switch
    {
        ({ Reason: MoveReason.Rollback, By: { } by }, not Verdict.Failed) => current with { Verdict = Verdict.RolledBack, DecidedAt = move.At, Because = $"rolled back by {by}" },
        (_, Verdict.Running) => current with { Verdict = Verdict.Superseded, DecidedAt = move.At },
        _ => current,
    };
}
