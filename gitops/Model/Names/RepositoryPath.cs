using System.Buffers;
using System.Collections.Frozen;

namespace LcncInfra.Model.Names;

/// <summary>A path inside a repository or tree: relative, with <c>/</c>, and safe to write below a root.</summary>
/// <remarks>Its segments are never empty, <c>.</c>, <c>..</c> or <c>.git</c>, and hold no character that a file system or terminal reads as more than text.</remarks>
public readonly record struct RepositoryPath : IComparable<RepositoryPath>
{
    // What git reads itself, by its name and as Windows shortens it.
    private static readonly FrozenSet<string> OfGit = new[]
    {
        ".git", "git~1", ".gitmodules", "gitmod~1", ".gitattributes", "gitatt~1",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // "git~1" and the like hold a tilde, and names with a leading dot do not begin as plain ones do.
    private static readonly SearchValues<char> PlainCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    private readonly string? _value;

    // The root is one value, however it was made.
    private RepositoryPath(string value) => _value = value.Length == 0 ? null : value;

    /// <summary>The path as text, e.g. <c>large/hello-world-dev/namespace.yaml</c>.</summary>
    public string Value => _value ?? string.Empty;

    /// <summary>A path of names that are already known to be safe segments.</summary>
    /// <exception cref="ArgumentException">A name is not a safe segment: it was not checked where it entered.</exception>
    public static RepositoryPath Of(params ReadOnlySpan<string> segments)
    {
        foreach (var segment in segments)
        {
            if (!IsSegment(segment))
            {
                throw new ArgumentException($"'{segment}' is not a safe path segment.", nameof(segments));
            }
        }

        return new RepositoryPath(string.Join('/', segments!));
    }

    /// <summary>Reads a path that a user wrote, such as <c>./a/b/</c>; <see langword="null"/> if it could leave its root.</summary>
    public static RepositoryPath? Parse(string text)
    {
        if (IsPath(text))
        {
            return new RepositoryPath(text);
        }

        var segments = text.Split('/').Where(s => s is not ("" or ".")).ToArray();
        return text.StartsWith('/') || !Array.TrueForAll(segments, IsSegment) ? null : new RepositoryPath(string.Join('/', segments));
    }

    /// <summary>Whether a name can be one segment of a path on every file system and in git.</summary>
    public static bool IsSegment(string name) => IsSegment(name.AsSpan());

    private static bool IsSegment(ReadOnlySpan<char> name) =>
        name.Length is > 0 and <= 255
        && (IsPlain(name) || (name is not ("." or "..") && name[^1] is not ('.' or ' ') && name[0] != ' ' && !IsOfGit(name) && AreSafe(name)))
        && !IsReservedOnWindows(name);

    // Nearly all names: what they begin with leaves nothing more to ask.
    private static bool IsPlain(ReadOnlySpan<char> name) =>
        char.IsAsciiLetterOrDigit(name[0]) && char.IsAsciiLetterOrDigit(name[^1]) && !name.ContainsAnyExcept(PlainCharacters);

    private static bool IsOfGit(ReadOnlySpan<char> name) => OfGit.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static bool AreSafe(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!IsSafe(c))
            {
                return false;
            }
        }

        return true;
    }

    // Whether a text is a path already, without looking at it twice.
    private static bool IsPath(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split('/'))
        {
            if (!IsSegment(text[range]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>This path below a folder; the folder may be the root, which is the empty path.</summary>
    public RepositoryPath Under(RepositoryPath folder) =>
        folder.Value.Length == 0 ? this : new RepositoryPath($"{folder.Value}/{Value}");

    /// <inheritdoc/>
    public int CompareTo(RepositoryPath other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>Ordinal order.</summary>
    public static bool operator <(RepositoryPath left, RepositoryPath right) => left.CompareTo(right) < 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >(RepositoryPath left, RepositoryPath right) => left.CompareTo(right) > 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator <=(RepositoryPath left, RepositoryPath right) => left.CompareTo(right) <= 0;

    /// <summary>Ordinal order.</summary>
    public static bool operator >=(RepositoryPath left, RepositoryPath right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsSafe(char c) =>
        !char.IsControl(c)
        && !char.IsSurrogate(c)
        && c is not ('/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
        && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator);

    private static bool IsReservedOnWindows(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = (dot < 0 ? name : name[..dot]).TrimEnd();
        return stem.Length switch
        {
            3 => Is(stem, "CON") || Is(stem, "PRN") || Is(stem, "AUX") || Is(stem, "NUL"),
            4 => (Is(stem[..3], "COM") || Is(stem[..3], "LPT")) && char.IsAsciiDigit(stem[3]) && stem[3] != '0',
            _ => false,
        };
    }

    private static bool Is(ReadOnlySpan<char> name, string reserved) => name.Equals(reserved, StringComparison.OrdinalIgnoreCase);
}
