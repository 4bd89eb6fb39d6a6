using System.Globalization;

namespace LcncInfra.Configuration.JsonSchema.Formats;

/// <summary>Dates and times as Go's time.Parse reads them, which is not quite RFC 3339: <c>1:02:03,5</c> has a time's format.</summary>
internal static class TimeFormats
{
    /// <summary>A date.</summary>
    public static bool IsDate(string text) => TakeDate(text, out var rest) && rest.IsEmpty;

    /// <summary>A time with a zone, or one without zone and fraction.</summary>
    public static bool IsTime(string text) =>
        IsZonedTime(text) || (TakeTime(text, out var rest) && rest.IsEmpty && text.Length == "15:04:05".Length);

    /// <summary>A date and a time with a zone; gojsonschema also takes either alone.</summary>
    public static bool IsDateTime(string text)
    {
        if (!TakeDate(text, out var rest))
        {
            return IsZonedTime(text) || (TakeTime(text, out var end) && end.IsEmpty);
        }

        return rest.IsEmpty || (rest[0] == 'T' && IsZonedTime(rest[1..]));
    }

    private static bool IsZonedTime(ReadOnlySpan<char> text) => TakeTime(text, out var zone) && IsZone(zone);

    private static bool TakeDate(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        rest = text.Length >= 10 ? text[10..] : default;
        return text.Length >= 10
            && TryNumber(text[..4], out var year)
            && text[4] == '-'
            && TryNumber(text[5..7], out var month)
            && text[7] == '-'
            && TryNumber(text[8..10], out var day)
            && month is >= 1 and <= 12
            && day >= 1
            && day <= (year == 0 ? DateTime.DaysInMonth(2000, month) : DateTime.DaysInMonth(year, month));
    }

    // Hours may have one digit, and any fraction may follow the seconds.
    private static bool TakeTime(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        var hour = text.IndexOf(':');
        rest = default;
        if (hour is not (1 or 2)
            || text.Length < hour + 6
            || !TryNumber(text[..hour], out var hours)
            || !TryNumber(text.Slice(hour + 1, 2), out var minutes)
            || text[hour + 3] != ':'
            || !TryNumber(text.Slice(hour + 4, 2), out var seconds))
        {
            return false;
        }

        rest = SkipFraction(text[(hour + 6)..]);
        return hours < 24 && minutes < 60 && seconds < 60;
    }

    private static ReadOnlySpan<char> SkipFraction(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] is not ('.' or ',') || !char.IsAsciiDigit(text[1]))
        {
            return text;
        }

        var end = text[1..].IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? default : text[(end + 1)..];
    }

    private static bool IsZone(ReadOnlySpan<char> text) =>
        text is "Z"
        || (text.Length == 6
            && text[0] is '+' or '-'
            && TryNumber(text[1..3], out var hours)
            && text[3] == ':'
            && TryNumber(text[4..6], out var minutes)
            && hours <= 24
            && minutes <= 60);

    private static bool TryNumber(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
