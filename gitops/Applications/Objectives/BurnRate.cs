using System.Globalization;

namespace LcncInfra.Applications.Objectives;

/// <summary>How quickly a budget may be used up before somebody hears of it: over a long time, and still over a short one.</summary>
/// <param name="Long">The long time, in hours.</param>
/// <param name="Short">The short time, as queries write it.</param>
/// <param name="Share">The share of the budget that is gone after the long time, between 0 and 1.</param>
/// <param name="Severity"><c>critical</c> wakes somebody, <c>warning</c> waits for the morning.</param>
/// <remarks>The Site Reliability Workbook, chapter 5: 14.4, 6, 3 and 1 times the budget of 30 days.</remarks>
internal sealed record BurnRate(int Long, string Short, decimal Share, string Severity)
{
    private const int HoursOfDay = 24;

    private static readonly BurnRate[] All =
    [
        new(1, "5m", 0.02m, "critical"),
        new(6, "30m", 0.05m, "critical"),
        new(HoursOfDay, "2h", 0.1m, "warning"),
        new(3 * HoursOfDay, "6h", 0.1m, "warning"),
    ];

    /// <summary>The long time, as queries write it.</summary>
    public string LongText => Long % HoursOfDay == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Long / HoursOfDay}d")
        : string.Create(CultureInfo.InvariantCulture, $"{Long}h");

    /// <summary>The rates for promises about some days; those that would call before a budget is used up more quickly than allowed are left out.</summary>
    public static IReadOnlyList<BurnRate> For(int windowDays) => [.. All.Where(r => r.Factor(windowDays) >= 1)];

    /// <summary>All times that the rates look at.</summary>
    public static IEnumerable<string> WindowsOf(IEnumerable<BurnRate> rates) => rates.SelectMany(r => new[] { r.Short, r.LongText }).Distinct(StringComparer.Ordinal);

    /// <summary>How many times as quickly as allowed.</summary>
    public decimal Factor(int windowDays) => Share * windowDays * HoursOfDay / Long;

    /// <summary>The factor as queries write it.</summary>
    public string FactorText(int windowDays) => Factor(windowDays).ToString("0.####", CultureInfo.InvariantCulture);
}
