using System.Globalization;

namespace LcncInfra.Templating.Sprig.Dates;

/// <summary>Abbreviations of time zones, as Go recognizes them by their form.</summary>
internal static class ZoneAbbreviation
{
    private const int LongestOffset = 23;

    /// <summary>Length of the abbreviation that a text begins with; 0 if there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text.Length < 3)
        {
            return 0;
        }

        if (text.StartsWith("ChST", StringComparison.Ordinal) || text.StartsWith("MeST", StringComparison.Ordinal))
        {
            return 4;
        }

        if (text.StartsWith("GMT", StringComparison.Ordinal))
        {
            return 3 + SignedOffsetLength(text[3..]);
        }

        if (text[0] is '+' or '-')
        {
            return SignedOffsetLength(text);
        }

        var letters = text[..Math.Min(6, text.Length)].IndexOfAnyExceptInRange('A', 'Z');
        return (letters < 0 ? Math.Min(6, text.Length) : letters) switch
        {
            3 => 3,
            4 when text[3] == 'T' || text.StartsWith("WITA", StringComparison.Ordinal) => 4,
            5 when text[4] == 'T' => 5,
            _ => 0,
        };
    }

    /// <summary>Seconds of an abbreviation like <c>GMT+3</c>; 0 for all others.</summary>
    public static int OffsetOf(string name) =>
        name.StartsWith("GMT", StringComparison.Ordinal) && int.TryParse(name.AsSpan(3), CultureInfo.InvariantCulture, out var hours) ? hours * 3600 : 0;

    private static int SignedOffsetLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('+' or '-'))
        {
            return 0;
        }

        var digits = text[1..];
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        digits = end < 0 ? digits : digits[..end];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) && hours <= LongestOffset
            ? digits.Length + 1
            : 0;
    }
}
