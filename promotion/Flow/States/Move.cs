namespace LcncInfra.Flow.States;

/// <summary>Something that is about to be published: written down before it is done, so that whoever comes next finishes it.</summary>
public sealed record Move
{
    /// <summary>Why.</summary>
    public required MoveReason Reason { get; init; }

    /// <summary>Number of the release.</summary>
    public required int Number { get; init; }

    /// <summary>Digest of the release.</summary>
    public required string Release { get; init; }

    /// <summary>Digest of what it becomes in the environment.</summary>
    public required string Rendering { get; init; }

    /// <summary>Commit of the environment's own branch, and of the list of environments, that it is made from.</summary>
    public required string Source { get; init; }

    /// <summary>The commit that its branch has before; empty if there is no branch.</summary>
    public required string Base { get; init; }

    /// <summary>The published commit whose tree is wanted back; <see langword="null"/> unless it is a rollback.</summary>
    public string? Restores { get; init; }

    /// <summary>What that commit would say if a host had not given it another message; <see langword="null"/> if it says so itself.</summary>
    public string? RestoresMessage { get; init; }

    /// <summary>The wave whose branch moves, from 1; 0 if the environment's own branch does.</summary>
    public int Wave { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who decided; <see langword="null"/> for the flow.</summary>
    public string? By { get; init; }

    /// <summary>Whether what the environment stands on is there, so that only publishing is left.</summary>
    public bool IsPrepared { get; init; }
}
