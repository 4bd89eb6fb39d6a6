namespace LcncInfra.Git;

/// <summary>Finds git on the PATH.</summary>
/// <remarks>
/// Not left to the runtime, which looks into the current folder first: a control plane that brings a file named <c>git</c> must not be run.
/// </remarks>
public static class GitExecutable
{
    /// <summary>The full path of git.</summary>
    /// <exception cref="GitException">It is not there.</exception>
    public static string Find() => Find(Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        ?? throw new GitException(GitFailure.NotInstalled, "Git is not installed: no folder of the PATH holds it.");

    /// <summary>The full path of git on a given PATH, whose relative entries do not count.</summary>
    public static string? Find(string path)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return path.Split(Path.PathSeparator)
            .Where(folder => Path.IsPathFullyQualified(folder))
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}
