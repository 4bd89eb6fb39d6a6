namespace LcncInfra.Catalog.Sources;

/// <summary>One line of a <c>.sourceignore</c>, in the pattern language of <c>gitignore(5)</c>.</summary>
internal sealed class IgnorePattern
{
    private const string AnyFolders = "**";

    private readonly string[] _domain;
    private readonly string[] _segments;
    private readonly bool _foldersOnly;
    private readonly bool _anyDepth;

    private IgnorePattern(string text, string folder, bool includes)
    {
        Includes = includes;
        _foldersOnly = text.EndsWith('/');
        var body = _foldersOnly ? text[..^1] : text;
        _anyDepth = !body.Contains('/', StringComparison.Ordinal);
        _segments = (body.StartsWith('/') ? body[1..] : body).Split('/');
        _domain = folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Whether a match keeps what an earlier pattern left out.</summary>
    public bool Includes { get; }

    /// <summary>Reads a line; <see langword="null"/> for a comment or an empty line.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="folder">The folder of the file; the pattern speaks only about what is below.</param>
    public static IgnorePattern? Parse(string line, string folder)
    {
        if (line.StartsWith('#') || string.IsNullOrWhiteSpace(line))
        {
            return null;
        }

        var includes = line.StartsWith('!');
        var text = TrimEnd(includes ? line[1..] : line);
        return text is "" or "/" ? null : new IgnorePattern(text, folder, includes);
    }

    /// <summary>Whether this line speaks about exactly this path (not about what is above or below it).</summary>
    public bool Matches(ReadOnlySpan<string> path, bool isFolder)
    {
        if ((_foldersOnly && !isFolder) || path.Length <= _domain.Length || !path[.._domain.Length].SequenceEqual(_domain))
        {
            return false;
        }

        var below = path[_domain.Length..];
        return _anyDepth ? IgnoreGlob.Matches(_segments[0], below[^1]) : MatchesSegments(below);
    }

    // Walks both lists once and returns to the last `**` on a mismatch, so that no pattern takes exponential time.
    private bool MatchesSegments(ReadOnlySpan<string> path)
    {
        var (segment, at, star, starAt) = (0, 0, -1, 0);
        while (at < path.Length)
        {
            if (segment < _segments.Length && _segments[segment] == AnyFolders)
            {
                (star, starAt) = (segment++, at);
                if (segment == _segments.Length)
                {
                    // A `**` at the end means everything inside, not the folder itself.
                    return at < path.Length;
                }
            }
            else if (segment < _segments.Length && IgnoreGlob.Matches(_segments[segment], path[at]))
            {
                (segment, at) = (segment + 1, at + 1);
            }
            else if (star >= 0)
            {
                (segment, at) = (star + 1, ++starAt);
            }
            else
            {
                return false;
            }
        }

        return segment == _segments.Length;
    }

    private static string TrimEnd(string text)
    {
        var trimmed = text.TrimEnd(' ');
        return trimmed.EndsWith('\\') && trimmed.Length < text.Length ? trimmed + " " : trimmed;
    }
}
