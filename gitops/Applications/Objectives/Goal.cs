using System.Globalization;
using LcncInfra.Catalog.Apps.Objectives;

namespace LcncInfra.Applications.Objectives;

/// <summary>One thing that a promise promises: that no more than a share of answers is bad.</summary>
/// <param name="App">Name of the app.</param>
/// <param name="Promise">The promise.</param>
/// <param name="Kind"><c>availability</c>, <c>errors</c> or <c>latency</c>.</param>
/// <param name="Budget">The share of answers that may be bad, between 0 and 1.</param>
internal sealed record Goal(string App, AppObjective Promise, string Kind, decimal Budget)
{
    /// <summary>The codes of bad answers.</summary>
    public string BadStatus { get; init; } = "5..";

    /// <summary>Bound of the bucket of good answers; <see langword="null"/> if codes tell which are good.</summary>
    public string? Bucket { get; init; }

    /// <summary>A matcher of pods, where only those of one version count; <see langword="null"/> for all.</summary>
    public string? Pods { get; init; }

    /// <summary>What names it within the app.</summary>
    public string Name => $"{Promise.Name}-{Kind}";

    /// <summary>The budget as queries write it.</summary>
    public string BudgetText => Budget.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>All that an app promises.</summary>
    public static IReadOnlyList<Goal> Of(AppContext app) => [.. app.Spec.Objectives.Promises.SelectMany(p => Of(app.Name, p))];

    private static IEnumerable<Goal> Of(string app, AppObjective promise)
    {
        if (promise.Availability is { } availability)
        {
            yield return new Goal(app, promise, "availability", 1 - Share(availability));
        }

        if (promise.ErrorRatio is { } errors)
        {
            yield return new Goal(app, promise, "errors", Share(errors)) { BadStatus = "[45].." };
        }

        if (promise.Latency is { } latency)
        {
            yield return new Goal(app, promise, "latency", 1 - Share(latency.Percent)) { Bucket = Metrics.BucketOf(LatencyBuckets.SecondsOf(latency.Threshold) ?? 0) };
        }
    }

    private static decimal Share(string percent) => decimal.Parse(percent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) / 100;
}
