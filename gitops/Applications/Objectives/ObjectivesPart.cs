using LcncInfra.Applications.Egress;
using LcncInfra.Applications.Networks;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Objectives;
using LcncInfra.Model.Collections;

namespace LcncInfra.Applications.Objectives;

/// <summary>How well an app has to serve: what is scraped, counted, called for and shown, and where it sends its telemetry.</summary>
public sealed class ObjectivesPart : AppPart
{
    private const string Group = "monitoring.coreos.com/v1";

    // What Prometheus calls the app, whichever of both finds it.
    private const string JobLabel = AppContext.PartOfLabel;

    private const string MetricsPort = "metrics";

    /// <inheritdoc/>
    public override IEnumerable<AppObject> Objects(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var objectives = app.Spec.Objectives;
        return [.. Monitor(app), .. AlertRules.Of(app), .. objectives.HasDashboard ? [Dashboard.Of(app)] : Array.Empty<AppObject>()];
    }

    /// <inheritdoc/>
    public override PodPart Pod(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return app.Spec.Objectives.TelemetryEndpoint is not { } endpoint
            ? PodPart.None
            : new PodPart
            {
                Variables = ValueMap.Of(
                    ("OTEL_EXPORTER_OTLP_ENDPOINT", endpoint),
                    ("OTEL_EXPORTER_OTLP_PROTOCOL", Telemetry.IsGrpc(endpoint) ? "grpc" : "http/protobuf"),
                    ("OTEL_RESOURCE_ATTRIBUTES", $"service.namespace={app.App.Owner},lcncinfra.io/app={app.Name}"),
                    ("OTEL_SERVICE_NAME", app.Name)),
            };
    }

    /// <inheritdoc/>
    public override IEnumerable<NetworkRule> Network(AppContext app)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (IsScraped(app) && app.Runtime.Metrics is { } metrics)
        {
            yield return new NetworkRule(IsIngress: true, [EgressPeers.AnyNamespace()], [metrics.Port ?? app.Runtime.Port]);
        }

        if (app.Spec.Objectives.TelemetryEndpoint is { } endpoint)
        {
            yield return Telemetry.RuleFor(endpoint);
        }
    }

    /// <summary>Whether anything is made of the app's metrics.</summary>
    internal static bool IsScraped(AppContext app) =>
        app.Runtime.Metrics is not null && app.Spec.Objectives != AppObjectives.None;

    private static IEnumerable<AppObject> Monitor(AppContext app)
    {
        if (!IsScraped(app) || app.Runtime.Metrics is not { } metrics)
        {
            yield break;
        }

        var port = metrics.Port is null || metrics.Port == app.Runtime.Port ? AppContext.PortName : MetricsPort;
        var endpoints = ObjectTree.List([ObjectTree.Map(("port", port), ("path", metrics.Path), ("interval", "30s"))]);

        // While two versions serve, each has a Service of its own, and one monitor of a Service would miss the other's pods.
        yield return app.Spec.Objectives.Scrape == ScrapeTarget.Pod || app.Spec.Progressive is not null
            ? app.Object(Group, "PodMonitor", app.Name, ("spec", ObjectTree.Map(
                ("jobLabel", JobLabel), ("selector", ObjectTree.Map(("matchLabels", ObjectTree.Texts(app.Selector)))), ("podMetricsEndpoints", endpoints))))
            : app.Object(Group, "ServiceMonitor", app.Name, ("spec", ObjectTree.Map(
                ("jobLabel", JobLabel), ("selector", ObjectTree.Map(("matchLabels", ObjectTree.Map((AppContext.NameLabel, app.Name), (JobLabel, app.Name))))), ("endpoints", endpoints))));
    }
}
