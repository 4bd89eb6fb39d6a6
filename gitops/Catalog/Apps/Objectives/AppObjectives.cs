using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Objectives;

/// <summary>How well an app has to serve, and how it is watched.</summary>
public sealed record AppObjectives
{
    /// <summary>Nothing is promised.</summary>
    public static AppObjectives None { get; } = new();

    /// <summary>The promises.</summary>
    public ValueList<AppObjective> Promises { get; init; } = ValueList<AppObjective>.Empty;

    /// <summary>The time that the promises are about, in days.</summary>
    public int WindowDays { get; init; } = 30;

    /// <summary>What Prometheus asks for metrics.</summary>
    public ScrapeTarget Scrape { get; init; }

    /// <summary>Where traces and metrics are sent by OpenTelemetry; <see langword="null"/> if nowhere.</summary>
    public string? TelemetryEndpoint { get; init; }

    /// <summary>Whether there is a dashboard.</summary>
    public bool HasDashboard { get; init; }
}
