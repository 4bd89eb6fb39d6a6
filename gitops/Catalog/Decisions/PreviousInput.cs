namespace LcncInfra.Catalog.Decisions;

/// <summary>The decisions of an earlier run, as they were given to this one.</summary>
/// <param name="Decisions">Where targets were placed.</param>
/// <param name="Digest">Digest of the file; <see langword="null"/> if none was given.</param>
public sealed record PreviousInput(PreviousDecisions Decisions, string? Digest)
{
    /// <summary>No earlier run.</summary>
    public static PreviousInput None { get; } = new(PreviousDecisions.None, Digest: null);
}
