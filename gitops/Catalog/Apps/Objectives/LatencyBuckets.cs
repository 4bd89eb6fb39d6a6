using System.Globalization;

namespace LcncInfra.Catalog.Apps.Objectives;

/// <summary>The times that answers are counted by: the bounds of histograms that OpenTelemetry advises for requests.</summary>
public static class LatencyBuckets
{
    /// <summary>The times in seconds, in order.</summary>
    public static IReadOnlyList<decimal> All { get; } = [0.005m, 0.01m, 0.025m, 0.05m, 0.075m, 0.1m, 0.25m, 0.5m, 0.75m, 1m, 2.5m, 5m, 7.5m, 10m];

    /// <summary>A duration such as <c>250ms</c> or <c>1s500ms</c> in seconds; <see langword="null"/> if it is none.</summary>
    public static decimal? SecondsOf(string duration)
    {
        var sum = 0m;
        for (var rest = duration.AsSpan(); rest.Length > 0;)
        {
            var digits = rest.IndexOfAnyExceptInRange('0', '9');
            if (digits <= 0 || !decimal.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            var unit = rest[digits..];
            var length = unit.IndexOfAnyInRange('0', '9') is var next and >= 0 ? next : unit.Length;
            if (SecondsIn(unit[..length]) is not { } seconds)
            {
                return null;
            }

            sum += number * seconds;
            rest = unit[length..];
        }

        return sum;
    }

    /// <summary>The next times below and above, as durations.</summary>
    public static IEnumerable<string> NearestTo(decimal seconds) => All.Where(b => b < seconds).TakeLast(1).Concat(All.Where(b => b > seconds).Take(1)).Select(TextOf);

    private static decimal? SecondsIn(ReadOnlySpan<char> unit) => unit switch
    {
        "ms" => 0.001m,
        "s" => 1m,
        "m" => 60m,
        "h" => 3600m,
        _ => null,
    };

    private static string TextOf(decimal seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1000:0}ms");
}
