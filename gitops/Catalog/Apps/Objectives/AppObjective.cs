namespace LcncInfra.Catalog.Apps.Objectives;

/// <summary>A promise about a route or a connector of an app.</summary>
/// <param name="Name">Name of the promise, unique within the app.</param>
/// <param name="Subject">The route or connector; the whole app if it is <see langword="null"/>.</param>
/// <param name="IsConnector">Whether the subject is a connector, which the app calls, and not a route, by which it is called.</param>
public sealed record AppObjective(string Name, string? Subject, bool IsConnector)
{
    /// <summary>Share of requests that are answered, in percent, e.g. <c>99.9</c>; <see langword="null"/> if nothing is promised.</summary>
    public string? Availability { get; init; }

    /// <summary>Share of answers that may be errors, in percent; <see langword="null"/> if nothing is promised.</summary>
    public string? ErrorRatio { get; init; }

    /// <summary>How quick answers are; <see langword="null"/> if nothing is promised.</summary>
    public LatencyObjective? Latency { get; init; }
}
