using LcncInfra.Model.Collections;

namespace LcncInfra.Flow.States;

/// <summary>A release's stay in an environment: what was published, when, and what became of it.</summary>
public sealed record Stay
{
    /// <summary>Why it came.</summary>
    public required MoveReason Reason { get; init; }

    /// <summary>Number of the release.</summary>
    public required int Number { get; init; }

    /// <summary>Digest of the release.</summary>
    public required string Release { get; init; }

    /// <summary>Digest of what was published.</summary>
    public required string Rendering { get; init; }

    /// <summary>What the environment's own part was made from.</summary>
    public required string Source { get; init; }

    /// <summary>The commit of the GitOps repository.</summary>
    public required string Commit { get; init; }

    /// <summary>What its commit would say if a host had not given it another message; <see langword="null"/> if it says so itself.</summary>
    public string? Message { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who decided; <see langword="null"/> for the flow.</summary>
    public string? By { get; init; }

    /// <summary>When each wave got it, in order; empty without waves, and before the first.</summary>
    public ValueList<DateTimeOffset> Waves { get; init; } = [];

    /// <summary>What became of it.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Since when that is known; <see langword="null"/> while it runs.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>Why it failed or was taken back; <see langword="null"/> if it did not.</summary>
    public string? Because { get; init; }

    /// <summary>Whether anybody may rely on the verdict.</summary>
    public bool IsDecided => Verdict is Verdict.Healthy or Verdict.Failed or Verdict.RolledBack;
}
