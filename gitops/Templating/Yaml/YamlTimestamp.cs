using System.Globalization;

namespace LcncInfra.Templating.Yaml;

/// <summary>Tells the dates and times that Go's YAML readers find in bare text.</summary>
public static class YamlTimestamp
{
    /// <summary>
    /// Whether a text is a date (<c>2024-1-2</c>), a date and time with zone behind <c>T</c> or <c>t</c>, or one without zone behind spaces.
    /// </summary>
    public static bool Matches(string text)
    {
        if (text.Length < 8 || text[4] != '-' || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return false;
        }

        var rest = text.AsSpan(5);
        return TryNumber(ref rest, 1, 12, out var month)
            && Skip(ref rest, '-')
            && TryNumber(ref rest, 1, DaysIn(year, month), out _)
            && (rest.IsEmpty || IsTime(rest));
    }

    private static bool IsTime(ReadOnlySpan<char> rest)
    {
        switch (rest[0])
        {
            case 'T' or 't':
                rest = rest[1..];
                return SkipClock(ref rest) && IsZone(rest);
            case ' ':
                rest = rest.TrimStart(' ');
                return SkipClock(ref rest) && rest.IsEmpty;
            default:
                return false;
        }
    }

    private static bool SkipClock(ref ReadOnlySpan<char> rest)
    {
        if (!TryNumber(ref rest, 0, 23, out _)
            || !Skip(ref rest, ':')
            || !TryNumber(ref rest, 0, 59, out _)
            || !Skip(ref rest, ':')
            || !TryNumber(ref rest, 0, 59, out _))
        {
            return false;
        }

        if (rest.Length >= 2 && rest[0] is '.' or ',' && char.IsAsciiDigit(rest[1]))
        {
            rest = rest[1..].TrimStart("0123456789");
        }

        return true;
    }

    private static bool IsZone(ReadOnlySpan<char> rest)
    {
        if (rest is "Z")
        {
            return true;
        }

        return rest.Length == 6
            && rest[0] is '+' or '-'
            && rest[3] == ':'
            && IsAtMost(rest[1..3], 24)
            && IsAtMost(rest[4..], 60);
    }

    private static bool IsAtMost(ReadOnlySpan<char> digits, int most) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most;

    private static int DaysIn(int year, int month) => month switch
    {
        2 => (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool Skip(ref ReadOnlySpan<char> rest, char expected)
    {
        var found = rest.Length > 0 && rest[0] == expected;
        rest = found ? rest[1..] : rest;
        return found;
    }

    /// <summary>One or two digits.</summary>
    private static bool TryNumber(ref ReadOnlySpan<char> rest, int least, int most, out int number)
    {
        number = 0;
        var length = 0;
        while (length < 2 && length < rest.Length && char.IsAsciiDigit(rest[length]))
        {
            number = (10 * number) + rest[length++] - '0';
        }

        rest = rest[length..];
        return length > 0 && number >= least && number <= most;
    }
}
