namespace LcncInfra.Cli.Sources;

/// <summary>Tells harmless symbolic links from those that lead somewhere else.</summary>
internal static class FolderLink
{
    // As Linux: a chain that is longer is a circle.
    private const int MaximumHops = 40;

    /// <summary>What is wrong with a link, to follow its name: <c>leads out of its folder</c>; <see langword="null"/> if it stays inside.</summary>
    /// <param name="root">Full path of the source.</param>
    /// <param name="link">Full path of the link.</param>
    public static string? ProblemOf(string root, string link)
    {
        var at = link;
        for (var hop = 0; hop < MaximumHops; hop++)
        {
            if (new FileInfo(at).LinkTarget is not { } target)
            {
                return IsInside(at, link) ? "leads to a folder above itself"
                    : Path.Exists(at) ? null
                    : "leads nowhere";
            }

            if (Path.IsPathRooted(target))
            {
                return "is absolute";
            }

            at = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(at) ?? root, target));
            if (!IsInside(root, at))
            {
                return "leads out of its folder";
            }
        }

        return "leads in a circle";
    }

    // With the separator: "/root-evil" is not inside "/root".
    private static bool IsInside(string root, string path) =>
        path.Equals(root, StringComparison.Ordinal)
        || path.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
