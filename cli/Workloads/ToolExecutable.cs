namespace LcncInfra.Cli.Workloads;

/// <summary>Finds programs on the PATH.</summary>
/// <remarks>Not left to the runtime, which looks into the current folder first: a control plane that brings a file named <c>helm</c> must not be run.</remarks>
internal static class ToolExecutable
{
    /// <summary>The full path of the first that is there; <see langword="null"/> if none is.</summary>
    /// <param name="named">A path that the user named; <see langword="null"/> looks on the PATH.</param>
    /// <param name="names">Names, the best first.</param>
    /// <param name="searchPath">The PATH, whose relative entries do not count.</param>
    public static string? Find(string? named, IReadOnlyList<string> names, string searchPath)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return Path.IsPathFullyQualified(named) && File.Exists(named) ? named : null;
        }

        var folders = searchPath.Split(Path.PathSeparator).Where(folder => Path.IsPathFullyQualified(folder)).ToList();
        return names
            .SelectMany(name => folders.Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name)))
            .FirstOrDefault(File.Exists);
    }
}
