namespace LcncInfra.Testing;

/// <summary>Recorded inputs and results of Kalypso, kept beside the repository because they are others' data.</summary>
public static class RecordedData
{
    /// <summary>Why tests on the data are skipped; <see langword="null"/> when it is there.</summary>
    public static string? SkipReason { get; } = Directory.Exists(Root)
        ? null
        : "Skipped: the recorded Kalypso data (shared/data/kalypso beside the repository) is not on this machine.";

    private static string Root => Path.GetFullPath(RepositoryRoot.Of("..", "shared", "data", "kalypso"));

    /// <summary>A file or folder of the data.</summary>
    public static string Of(params string[] segments) => Path.Combine([Root, .. segments]);
}
