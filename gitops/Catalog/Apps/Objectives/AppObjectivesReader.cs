using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Apps.Objectives;

/// <summary>Reads how well an app has to serve.</summary>
internal static class AppObjectivesReader
{
    private const int UsualDays = 30;

    private static readonly Words<ScrapeTarget> Targets = new(("service", ScrapeTarget.Service), ("pod", ScrapeTarget.Pod));

    /// <summary>The field.</summary>
    public static Field Field { get; } = new("objectives", new FieldShape.Object(
    [
        new Field("promises", new FieldShape.List(new FieldShape.Object(
        [
            Field.RequiredText("name", TextFormat.NamespaceName, "Name of the promise, unique within the app."),
            Field.OptionalText("route", TextFormat.Route, "The route that it is about; the whole app, if neither this nor 'connector' is written."),
            Field.OptionalText("connector", TextFormat.NamespaceName, "The connector that it is about, which the app calls."),
            Field.OptionalText("availability", TextFormat.Percentage, "Share of requests that are answered, in percent, e.g. 99.9."),
            Field.OptionalText("errorRatio", TextFormat.Percentage, "Share of answers that may be errors, in percent, e.g. 0.5."),
            new Field("latency", new FieldShape.Object(
            [
                Field.RequiredText("percent", TextFormat.Percentage, "Share of answers that are quick enough, in percent, e.g. 95."),
                Field.RequiredText("threshold", TextFormat.Duration, "The longest time that is quick enough, e.g. 300ms."),
            ]), "How quick answers are."),
        ])), "What is promised."),
        new Field("windowDays", new FieldShape.Number(3, 90), "The time that promises are about, in days; 30, if it is not written."),
        new Field("scrape", Targets.Shape, "What Prometheus asks for metrics: the service, which is the default, or each pod."),
        Field.OptionalText("telemetryEndpoint", TextFormat.HttpUrl, "Where traces and metrics are sent by OpenTelemetry, e.g. http://collector.observability:4317."),
        new Field("dashboard", new FieldShape.Flag(), "Whether there is a dashboard of Grafana."),
    ]), "How well the app has to serve, and how it is watched.");

    /// <summary>How well an app has to serve.</summary>
    public static AppObjectives Read(YamlObject spec)
    {
        var objectives = spec.Object("objectives");
        return objectives.Map is null
            ? AppObjectives.None
            : new AppObjectives
            {
                Promises = [.. objectives.Objects("promises").Select(p => ReadPromise(p.Item)).OfType<AppObjective>()],
                WindowDays = objectives.Number("windowDays") ?? UsualDays,
                Scrape = Targets.Read(objectives, "scrape") ?? ScrapeTarget.Service,
                TelemetryEndpoint = objectives.Text("telemetryEndpoint"),
                HasDashboard = objectives.Flag("dashboard") ?? false,
            };
    }

    /// <summary>Reports what the shape cannot say.</summary>
    public static void Validate(YamlObject spec, ObjectContext context)
    {
        foreach (var (_, item) in spec.Object("objectives").Objects("promises"))
        {
            if (item.Map is not { } map || item.Text("name") is not { } name)
            {
                continue;
            }

            if (item.Text("route") is not null && item.Text("connector") is not null)
            {
                context.Report(AppDiagnostics.InvalidPromise(map.Span, context.Owner, name, "names 'route' and 'connector'"));
            }

            if (item.TextOrNumber("availability") is null && item.TextOrNumber("errorRatio") is null && item.Object("latency").Map is null)
            {
                context.Report(AppDiagnostics.InvalidPromise(map.Span, context.Owner, name, "promises nothing: it has neither 'availability' nor 'errorRatio' nor 'latency'"));
            }
        }
    }

    private static AppObjective? ReadPromise(YamlObject item)
    {
        var latency = item.Object("latency");
        return item.Text("name") is { } name
            ? new AppObjective(name, item.Text("route") ?? item.Text("connector"), item.Text("connector") is not null)
            {
                Availability = item.TextOrNumber("availability"),
                ErrorRatio = item.TextOrNumber("errorRatio"),
                Latency = latency.TextOrNumber("percent") is { } percent && latency.Text("threshold") is { } threshold ? new LatencyObjective(percent, threshold) : null,
            }
            : null;
    }
}
