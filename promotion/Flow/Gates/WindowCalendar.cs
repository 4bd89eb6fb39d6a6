using LcncInfra.Catalog.Promotions;

namespace LcncInfra.Flow.Gates;

/// <summary>When a window of time is open.</summary>
/// <remarks>In wall-clock time of its zone; only the ends are turned into points of time, so that a change of the clock moves no opening.</remarks>
public static class WindowCalendar
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>The time zone; <see langword="null"/> if this machine does not know it.</summary>
    public static TimeZoneInfo? ZoneOf(string name)
    {
        try
        {
            return name.Contains('/', StringComparison.Ordinal) || name == "UTC" ? TimeZoneInfo.FindSystemTimeZoneById(name) : null;
        }
        catch (Exception e) when (e is TimeZoneNotFoundException or InvalidTimeZoneException)
        {
            return null;
        }
    }

    /// <summary>The open times between two moments of the zone, in order and apart from each other.</summary>
    public static IReadOnlyList<(DateTime From, DateTime To)> Between(PromotionGate.Window window, DateTime from, DateTime to)
    {
        var open = new List<(DateTime From, DateTime To)>();
        foreach (var (begin, end) in Openings(window, from, to).OrderBy(o => o.From))
        {
            if (open.Count > 0 && open[^1].To >= begin)
            {
                open[^1] = (open[^1].From, end > open[^1].To ? end : open[^1].To);
            }
            else
            {
                open.Add((begin, end));
            }
        }

        foreach (var freeze in window.Freezes)
        {
            open = [.. open.SelectMany(o => Without(o, freeze))];
        }

        return open;
    }

    /// <summary>The longest time that the window is ever open at a stretch; <see langword="null"/> if it is always open in the end.</summary>
    public static TimeSpan? Longest(PromotionGate.Window window)
    {
        if (window.Openings.Count == 0)
        {
            return null;
        }

        // After the last freeze, every week is the same; any fortnight shows the longest stretch, over the week's end too.
        var monday = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        var start = window.Freezes.Select(f => f.To).Append(monday).Max().Date;
        var stretches = Between(window, start, start + (21 * Day));
        return stretches is [{ } whole] && whole.To - whole.From >= 20 * Day ? null : stretches.Select(s => s.To - s.From).DefaultIfEmpty().Max();
    }

    private static IEnumerable<(DateTime From, DateTime To)> Openings(PromotionGate.Window window, DateTime from, DateTime to)
    {
        if (window.Openings.Count == 0)
        {
            yield return (from, to);
            yield break;
        }

        for (var day = from.Date - Day; day <= to; day += Day)
        {
            foreach (var opening in window.Openings.Where(o => o.Days.Contains(day.DayOfWeek)))
            {
                yield return (day + opening.From, day + opening.To);
            }
        }
    }

    private static IEnumerable<(DateTime From, DateTime To)> Without((DateTime From, DateTime To) open, FreezePeriod freeze)
    {
        if (freeze.From > open.From)
        {
            yield return (open.From, freeze.From < open.To ? freeze.From : open.To);
        }

        if (freeze.To < open.To)
        {
            yield return (freeze.To > open.From ? freeze.To : open.From, open.To);
        }
    }
}
