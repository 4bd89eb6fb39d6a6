using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.States;

/// <summary>What is known about an environment.</summary>
/// <param name="Name">Its name.</param>
public sealed record EnvironmentState(string Name)
{
    /// <summary>Every stay, oldest first.</summary>
    public ValueList<Stay> History { get; init; } = [];

    /// <summary>What is about to be published; <see langword="null"/> if nothing.</summary>
    public Move? Pending { get; init; }

    /// <summary>What waits to be merged; <see langword="null"/> if nothing.</summary>
    public StandingProposal? Proposal { get; init; }

    /// <summary>What people did not want, oldest first; none of it is proposed again.</summary>
    public ValueList<DeclinedMove> Declined { get; init; } = [];

    /// <summary>Why nothing moves; <see langword="null"/> if it may.</summary>
    public Hold? Hold { get; init; }

    /// <summary>The only release that it may keep; <see langword="null"/> for any.</summary>
    public string? Pin { get; init; }

    /// <summary>What it runs now; <see langword="null"/> before the first release.</summary>
    public Stay? Current => History.Count == 0 ? null : History[^1];

    /// <summary>The newest release that it ever had; 0 for none.</summary>
    public int Newest => History.Select(s => s.Number).DefaultIfEmpty().Max();

    /// <summary>Whether a release was healthy here, as far as was found out last.</summary>
    public bool WasHealthy(int number) => History.LastOrDefault(s => s.Number == number && s.IsDecided) is { Verdict: Verdict.Healthy };

    /// <summary>Whether people closed the pull request that would have brought a release, or a change of the environment's own part.</summary>
    public bool HasDeclined(MoveReason reason, int number, string source) => Declined.Any(d =>
        d.Move.Reason == reason && d.Move.Number == number && (reason != MoveReason.Configuration || d.Move.Source == source));

    /// <summary>What to go back to: the last healthy stay before the current one that has another rendering; <see langword="null"/> if there is none.</summary>
    public Stay? LastHealthy => Current is not { } current
        ? null
        : History.LastOrDefault(s => s.Verdict == Verdict.Healthy && s.Rendering != current.Rendering);

    /// <summary>The state with the current stay replaced.</summary>
    public EnvironmentState WithCurrent(Stay current) => this with { History = [.. History.Take(History.Count - 1), current] };
}
