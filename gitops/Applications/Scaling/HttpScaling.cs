using System.Globalization;
using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Scaling;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Scaling;

/// <summary>Writes what KEDA's HTTP add-on scales by, and the name by which routes reach its interceptor.</summary>
/// <remarks>
/// http.keda.sh/v1alpha1 HTTPScaledObject. Requests have to pass the interceptor, which counts them and keeps them until there is a pod: HTTPRoutes name it in
/// its namespace, where the platform grants it, and Ingresses by a Service that is only another name of it.
/// </remarks>
internal static class HttpScaling
{
    /// <summary>Namespace of the interceptor.</summary>
    public const string InterceptorNamespace = "keda";

    /// <summary>The Service of the interceptor.</summary>
    public const string Interceptor = "keda-add-ons-http-interceptor-proxy";

    /// <summary>The port of the interceptor.</summary>
    public const int InterceptorPort = 8080;

    private const long DefaultConcurrency = 100;

    /// <summary>The other name of the interceptor, for routes that only know Services beside them.</summary>
    public static string AliasOf(AppContext app) => $"{app.Name}-interceptor";

    /// <summary>The Service that is only this name.</summary>
    public static AppObject Alias(AppContext app) => app.FurtherService(AliasOf(app), ObjectTree.Map(
        ("type", "ExternalName"),
        ("externalName", $"{Interceptor}.{InterceptorNamespace}.svc.cluster.local"),
        ("ports", ObjectTree.List([ObjectTree.Map(("name", AppContext.PortName), ("port", (long)InterceptorPort))]))));

    /// <summary>The objects.</summary>
    public static IEnumerable<AppObject> Objects(AppContext app, KedaScaling keda)
    {
        var counts = PodCounts.Of(app);
        var trigger = keda.Triggers.First(t => t.Type == KedaTriggerType.Http);
        yield return app.Object("http.keda.sh/v1alpha1", "HTTPScaledObject", app.Name, ("spec", ObjectTree.Map(
            ("hosts", ObjectTree.List([app.Spec.Exposure?.Host])),
            ("pathPrefixes", ObjectTree.List([app.Spec.Exposure?.Path ?? "/"])),
            ("scaleTargetRef", ObjectTree.Map(
                ("apiVersion", app.Workload.ApiVersion),
                ("kind", app.Workload.Kind),
                ("name", app.Name),
                ("service", app.Name),
                ("portName", AppContext.PortName))),
            ("replicas", ObjectTree.Map(("min", (long)counts.Least), ("max", (long?)counts.Most))),
            ("scaledownPeriod", (long?)keda.CooldownSeconds),
            ("scalingMetric", MetricOf(trigger.Metadata)))));
    }

    private static GoMap MetricOf(ValueMap metadata) => metadata.GetValueOrDefault("requestRate") is { } rate
        ? ObjectTree.Map(("requestRate", ObjectTree.Map(
            ("targetValue", Number(rate)),
            ("window", metadata.GetValueOrDefault("window")),
            ("granularity", metadata.GetValueOrDefault("granularity")))))
        : ObjectTree.Map(("concurrency", ObjectTree.Map(
            ("targetValue", metadata.GetValueOrDefault("concurrency") is { } concurrency ? Number(concurrency) : DefaultConcurrency))));

    private static long Number(string text) => long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
