namespace LcncInfra.AppRepositories.Lanes;

/// <summary>A pattern of <c>CODEOWNERS</c>, and the lane in which it is written.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="IsCitizen">Whether the files are those of citizens.</param>
/// <param name="Line">Its line, from 1.</param>
/// <remarks>GitHub's patterns: those of <c>.gitignore</c> without <c>!</c> and <c>[…]</c>. What GitHub does not read is refused.</remarks>
internal sealed record OwnedPattern(string Pattern, bool IsCitizen, int Line)
{
    /// <summary>Whether text is a pattern that hosts read alike.</summary>
    public static bool IsPattern(string text) =>
        text.Length > 0 && text[0] != '!' && !text.AsSpan().ContainsAny("[]\\?") && !text.Contains("***", StringComparison.Ordinal) && text.Trim('/').Length > 0;

    /// <summary>Whether the pattern is about a file.</summary>
    /// <param name="path">Path of the file in the repository, with <c>/</c>.</param>
    public bool Matches(string path)
    {
        var isFolder = Pattern.EndsWith('/');
        var body = Pattern.Trim('/').Split('/');
        var segments = path.Split('/');
        var isAnchored = Pattern.StartsWith('/') || body.Length > 1;
        var starts = isAnchored ? 1 : segments.Length;
        for (var start = 0; start < starts; start++)
        {
            if (MatchesFrom(body, segments.AsSpan(start), isFolder))
            {
                return true;
            }
        }

        return false;
    }

    // A pattern that fits a folder is about all that is in it; GitHub excepts one that ends with '/*', which is about one level.
    private static bool MatchesFrom(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path, bool isFolder)
    {
        if (pattern.Length == 0)
        {
            return !isFolder || path.Length > 0;
        }

        if (pattern[0] == "**")
        {
            for (var skipped = 0; skipped <= path.Length; skipped++)
            {
                if (MatchesFrom(pattern[1..], path[skipped..], isFolder))
                {
                    return pattern.Length > 1 || path.Length > 0;
                }
            }

            return false;
        }

        if (path.Length == 0 || !Fits(pattern[0], path[0]))
        {
            return false;
        }

        var isLastStar = pattern.Length == 1 && pattern[0] == "*" && !isFolder;
        return MatchesRest(pattern[1..], path[1..], isFolder, isLastStar);
    }

    private static bool MatchesRest(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path, bool isFolder, bool isOneLevel) =>
        pattern.Length > 0 ? MatchesFrom(pattern, path, isFolder)
        : isFolder ? path.Length > 0
        : path.Length == 0 || !isOneLevel;

    private static bool Fits(string pattern, string name)
    {
        var parts = pattern.Split('*');
        if (parts.Length == 1)
        {
            return pattern == name;
        }

        if (!name.StartsWith(parts[0], StringComparison.Ordinal) || !name.EndsWith(parts[^1], StringComparison.Ordinal) || name.Length < parts[0].Length + parts[^1].Length)
        {
            return false;
        }

        var (at, end) = (parts[0].Length, name.Length - parts[^1].Length);
        foreach (var part in parts.AsSpan(1, parts.Length - 2))
        {
            var found = name.AsSpan(at, end - at).IndexOf(part, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at += found + part.Length;
        }

        return true;
    }
}
