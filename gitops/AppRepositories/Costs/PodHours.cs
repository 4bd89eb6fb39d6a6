using System.Globalization;
using LcncInfra.Catalog.Apps.Scaling;

namespace LcncInfra.AppRepositories.Costs;

/// <summary>How many hours of a month an app has pods.</summary>
public static class PodHours
{
    /// <summary>Hours of a month: a year of 8,760 hours by 12.</summary>
    public const decimal OfMonth = 730m;

    private const int MinutesOfDay = 24 * 60;
    private const int DaysOfWeek = 7;

    /// <summary>Hours of a month that are not off hours.</summary>
    public static decimal Of(OffHours? off)
    {
        if (off is null)
        {
            return OfMonth;
        }

        var minutes = (MinuteOf(off.From) - MinuteOf(off.Until) + MinutesOfDay) % MinutesOfDay;
        var days = off.Days.Count == 0 ? DaysOfWeek : off.Days.Distinct().Count();
        return OfMonth * (minutes == 0 ? MinutesOfDay : minutes) * days / (MinutesOfDay * DaysOfWeek);
    }

    private static int MinuteOf(string time) =>
        TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? (at.Hour * 60) + at.Minute : 0;
}
