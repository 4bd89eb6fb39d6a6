using System.Globalization;
using LcncInfra.Catalog.Promotions;

namespace LcncInfra.Flow.Gates;

/// <summary>Looks at the clock.</summary>
internal static class WindowGate
{
    private static readonly TimeSpan Horizon = TimeSpan.FromDays(400);

    /// <summary>What the window says now.</summary>
    /// <param name="window">The window.</param>
    /// <param name="now">The time.</param>
    /// <param name="needed">How long it must stay open from now on.</param>
    public static GateVerdict Evaluate(PromotionGate.Window window, DateTimeOffset now, TimeSpan needed)
    {
        if (WindowCalendar.ZoneOf(window.TimeZone) is not { } zone)
        {
            return new GateVerdict(window.Name, GateOutcome.Waiting, $"the time zone '{window.TimeZone}' is not known");
        }

        var local = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        if (window.Freezes.FirstOrDefault(f => f.From <= local && local < f.To) is { } freeze)
        {
            return new GateVerdict(window.Name, GateOutcome.Waiting, $"nothing moves until {Text(freeze.To)} ({window.TimeZone}): {freeze.Reason}");
        }

        var stretches = WindowCalendar.Between(window, local, local + Horizon);
        var fitting = stretches.Where(s => s.To > local).Select(s => (From: s.From < local ? local : s.From, s.To)).FirstOrDefault(s => s.To - s.From >= needed);
        if (fitting.From == local && fitting.To > local)
        {
            return new GateVerdict(window.Name, GateOutcome.Passed, $"open until {Text(fitting.To)} ({window.TimeZone})");
        }

        var why = needed > TimeSpan.Zero && stretches.Any(s => s.From <= local && local < s.To) ? $"what is open now is shorter than the soak of {PromotionTimes.Text(needed)}" : "closed";
        return new GateVerdict(
            window.Name,
            GateOutcome.Waiting,
            fitting.To == default ? $"{why}, and not open again" : $"{why}; opens {Text(fitting.From)} ({window.TimeZone})");
    }

    private static string Text(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
