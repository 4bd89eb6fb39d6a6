namespace LcncInfra.Templating.Sprig.Versions;

/// <summary>The parts of a version as it is written.</summary>
/// <param name="Major">The first number without <c>v</c>.</param>
/// <param name="Minor">The second number; empty if not written.</param>
/// <param name="Patch">The third number; empty if not written.</param>
/// <param name="Length">Characters of the whole version.</param>
internal sealed record VersionText(string Major, string Minor, string Patch, int Length)
{
    /// <summary>What follows the hyphen.</summary>
    public string Prerelease { get; private init; } = string.Empty;

    /// <summary>What follows the plus sign.</summary>
    public string Metadata { get; private init; } = string.Empty;

    /// <summary>Everything behind the numbers, with its hyphen; what the library keeps of a constraint with <c>x</c>.</summary>
    public string PrereleaseSuffix => Prerelease.Length > 0 ? "-" + Prerelease : string.Empty;

    /// <summary>Whether a character may stand in the numbers of a version.</summary>
    public static bool IsDigit(char c) => char.IsAsciiDigit(c);

    /// <summary>Whether a character may stand in the numbers of a constraint, in which <c>x</c> and <c>*</c> mean any number.</summary>
    public static bool IsDigitOrWildcard(char c) => char.IsAsciiDigit(c) || c is '|' or 'x' or 'X' or '*';

    /// <summary>Reads a version at the beginning of a text, as much as there is of it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, Predicate<char> isDigit, out VersionText parts)
    {
        var at = text.StartsWith("v") ? 1 : 0;
        var major = ReadWhile(text, ref at, isDigit);
        var minor = major.Length > 0 ? ReadAfter('.', text, ref at, isDigit) : string.Empty;
        var patch = minor.Length > 0 ? ReadAfter('.', text, ref at, isDigit) : string.Empty;
        var prerelease = major.Length > 0 ? ReadIdentifiers('-', text, ref at) : string.Empty;
        var metadata = major.Length > 0 ? ReadIdentifiers('+', text, ref at) : string.Empty;
        parts = new VersionText(major, minor, patch, at) { Prerelease = prerelease, Metadata = metadata };
        return major.Length > 0;
    }

    private static string ReadIdentifiers(char mark, ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        if (ReadAfter(mark, text, ref at, IsIdentifier).Length == 0)
        {
            return string.Empty;
        }

        while (ReadAfter('.', text, ref at, IsIdentifier).Length > 0)
        {
        }

        return text[(start + 1)..at].ToString();
    }

    private static string ReadAfter(char mark, ReadOnlySpan<char> text, ref int at, Predicate<char> isPart)
    {
        if (at >= text.Length || text[at] != mark)
        {
            return string.Empty;
        }

        var behind = at + 1;
        var read = ReadWhile(text, ref behind, isPart);
        at = read.Length > 0 ? behind : at;
        return read;
    }

    private static string ReadWhile(ReadOnlySpan<char> text, ref int at, Predicate<char> isPart)
    {
        var start = at;
        while (at < text.Length && isPart(text[at]))
        {
            at++;
        }

        return text[start..at].ToString();
    }

    private static bool IsIdentifier(char c) => char.IsAsciiLetterOrDigit(c) || c == '-';
}
