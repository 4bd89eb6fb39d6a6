using System.Globalization;
using LcncInfra.Flow.States;

namespace LcncInfra.Flow.Running;

/// <summary>What a flow does, as subjects of commits and lines of a run.</summary>
internal static class FlowMessages
{
    /// <summary>A release was seen.</summary>
    public static string Registered(KnownRelease release) => Invariant($"See release {release.Number} ({FlowText.Short(release.Digest)})");

    /// <summary>Something is about to be published.</summary>
    public static string Intended(string environment, Move move) => $"Decide that {What(environment, move)}";

    /// <summary>What something stands on is there.</summary>
    public static string Prepared(string environment, Move move) => $"Record that {environment} is prepared: {What(environment, move)}";

    /// <summary>Something waits for people to merge it.</summary>
    public static string Proposed(string environment, Move move) => $"Propose that {What(environment, move)}";

    /// <summary>People merged it.</summary>
    public static string Accepted(string environment, Move move) => $"See it merged that {What(environment, move)}";

    /// <summary>People closed it.</summary>
    public static string Declined(string environment, Move move) => $"See it declined that {What(environment, move)}";

    /// <summary>A proposal was taken back.</summary>
    public static string Withdrawn(string environment, Move move, string reason) => $"Take back that {What(environment, move)}: {reason}";

    /// <summary>Something was published.</summary>
    public static string Arrived(string environment, Move move) => $"Record that {What(environment, move)}";

    /// <summary>A wave got what the environment has.</summary>
    public static string WaveArrived(string environment, Move move) => $"Record that {What(environment, move)}";

    /// <summary>Somebody else published meanwhile.</summary>
    public static string Rebased(string environment, Move move) => $"Decide anew that {What(environment, move)}: its branch has moved";

    /// <summary>What was decided is not true any more.</summary>
    public static string Dropped(string environment, Move move, string reason) => $"Drop that {What(environment, move)}: {reason}";

    /// <summary>It is known what became of a release.</summary>
    public static string Decided(string environment, Stay stay) => Invariant(
        $"Find release {stay.Number} ({FlowText.Short(stay.Release)}) {(stay.Verdict == Verdict.Healthy ? "healthy" : "failed")} in {environment}");

    private static string What(string environment, Move move)
    {
        var release = Invariant($"release {move.Number} ({FlowText.Short(move.Release)})");
        return move switch
        {
            { Wave: > 0 } => Invariant($"{release} goes to wave {move.Wave} of {environment}"),
            { Reason: MoveReason.Rollback } => $"{environment} goes back to {release}",
            { Reason: MoveReason.Configuration } => $"{environment} is generated anew with {release}",
            _ => $"{release} goes to {environment}",
        };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
