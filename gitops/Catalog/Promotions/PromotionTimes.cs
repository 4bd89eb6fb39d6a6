using System.Globalization;

namespace LcncInfra.Catalog.Promotions;

/// <summary>Reads the times of a flow as people write them.</summary>
public static class PromotionTimes
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>A span such as <c>90s</c>, <c>30m</c>, <c>1h30m</c> or <c>2d</c>; <see langword="null"/> if it is none, or longer than a year.</summary>
    public static TimeSpan? Span(string text)
    {
        var (total, number, digits) = (0L, 0L, 0);
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c) && digits < 8)
            {
                (number, digits) = ((number * 10) + (c - '0'), digits + 1);
            }
            else if (digits > 0 && SecondsOf(c) is { } seconds)
            {
                (total, number, digits) = (total + (number * seconds), 0, 0);
            }
            else
            {
                return null;
            }
        }

        return digits == 0 && text.Length > 0 && total is > 0 and <= 366L * 86_400 ? TimeSpan.FromSeconds(total) : null;
    }

    /// <summary>A time of day, <c>00:00</c> to <c>24:00</c>; <see langword="null"/> if it is none.</summary>
    public static TimeSpan? TimeOfDay(string text) => text == "24:00"
        ? Day
        : text.Length == 5 && TimeSpan.TryParseExact(text, @"hh\:mm", CultureInfo.InvariantCulture, out var time) ? time : null;

    /// <summary>A date with or without a time of day, <c>2026-12-18</c> or <c>2026-12-18T08:00</c>; <see langword="null"/> if it is none.</summary>
    public static DateTime? Moment(string text) =>
        DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    /// <summary>A span as people write it: <c>1h30m</c>.</summary>
    public static string Text(TimeSpan span)
    {
        var parts = new[] { (span.Days, "d"), (span.Hours, "h"), (span.Minutes, "m"), (span.Seconds, "s") };
        var text = string.Concat(parts.Where(p => p.Item1 > 0).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Item1}{p.Item2}")));
        return text.Length == 0 ? "0s" : text;
    }

    private static long? SecondsOf(char unit) => unit switch
    {
        's' => 1,
        'm' => 60,
        'h' => 3_600,
        'd' => 86_400,
        _ => null,
    };
}
