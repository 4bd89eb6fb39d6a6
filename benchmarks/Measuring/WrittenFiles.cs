namespace LcncInfra.Benchmarks.Measuring;

/// <summary>Remembers when each file of a tree was written, to find what a run touched.</summary>
internal sealed class WrittenFiles
{
    private readonly Dictionary<string, DateTime> _times;

    private WrittenFiles(Dictionary<string, DateTime> times) => _times = times;

    /// <summary>How many files there are.</summary>
    public int Count => _times.Count;

    /// <summary>The files of a tree as they are now.</summary>
    public static WrittenFiles Of(string folder) => new(new DirectoryInfo(folder)
        .EnumerateFiles("*", SearchOption.AllDirectories)
        .ToDictionary(f => f.FullName, f => f.LastWriteTimeUtc, StringComparer.Ordinal));

    /// <summary>How many manifests were added, written or removed since; what the program writes about the tree itself is not counted.</summary>
    public int ManifestsChangedSince(WrittenFiles before) =>
        _times.Count(f => IsManifest(f.Key) && (!before._times.TryGetValue(f.Key, out var time) || time != f.Value))
        + before._times.Keys.Count(f => IsManifest(f) && !_times.ContainsKey(f));

    private static bool IsManifest(string path) =>
        !path.Contains($"{Path.DirectorySeparatorChar}.lcnc{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
