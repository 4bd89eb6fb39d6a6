namespace LcncInfra.Git;

/// <summary>How git is used.</summary>
public sealed record GitOptions
{
    /// <summary>Folder that holds what was fetched; <c>$XDG_CACHE_HOME/lcnc</c> or <c>~/.cache/lcnc</c> by default.</summary>
    public string CacheFolder { get; init; } = DefaultCacheFolder();

    /// <summary>How long a command on a local repository may take.</summary>
    public TimeSpan LocalTimeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long a command that talks to a host may take.</summary>
    public TimeSpan NetworkTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary><c>$XDG_CACHE_HOME/lcnc</c> or <c>~/.cache/lcnc</c>.</summary>
    public static string DefaultCacheFolder()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME");
        return Path.IsPathFullyQualified(cache ?? string.Empty)
            ? Path.Combine(cache ?? string.Empty, "lcnc")
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache", "lcnc");
    }
}
