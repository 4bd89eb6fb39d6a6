namespace LcncInfra.Scheduling.External;

/// <summary>What running a scheduler gave.</summary>
/// <param name="Executable">File name of the program.</param>
/// <param name="Digest">Digest of the program; empty if it could not be read.</param>
public sealed record SchedulerRun(string Executable, string Digest)
{
    /// <summary>What it wrote to its standard output.</summary>
    public ReadOnlyMemory<byte> Output { get; init; }

    /// <summary>The beginning of what it wrote to its standard error.</summary>
    public string ErrorText { get; init; } = string.Empty;

    /// <summary>What went wrong, as the end of a sentence about the program; <see langword="null"/> if it ended well.</summary>
    public string? Problem { get; init; }
}
