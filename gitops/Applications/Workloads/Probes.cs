using LcncInfra.Applications.Objects;
using LcncInfra.Catalog.Apps.Runtimes;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Workloads;

/// <summary>Asks the pods of an app how they are, as the contract of their runtime says.</summary>
internal static class Probes
{
    private const long StartPeriod = 5;

    /// <summary>The probes of the container, by field; the port is asked where the runtime names no path.</summary>
    public static IEnumerable<(string Key, object? Value)> Of(Runtime runtime) =>
    [
        ("startupProbe", Probe(runtime.Health.Started ?? runtime.Health.Live, ("periodSeconds", StartPeriod), ("failureThreshold", StartsOf(runtime.ColdStart)))),
        ("livenessProbe", Probe(runtime.Health.Live, ("periodSeconds", 10L), ("timeoutSeconds", 3L))),
        ("readinessProbe", Probe(runtime.Health.Ready, ("periodSeconds", 5L), ("timeoutSeconds", 3L))),
    ];

    private static GoMap Probe(string? path, params (string Key, object? Value)[] timing) => ObjectTree.Map(
    [
        path is null
            ? ("tcpSocket", ObjectTree.Map(("port", AppContext.PortName)))
            : ("httpGet", ObjectTree.Map(("path", path), ("port", AppContext.PortName))),
        .. timing,
    ]);

    // Half a minute, two minutes, ten.
    private static long StartsOf(ColdStart coldStart) => coldStart switch
    {
        ColdStart.Quick => 6,
        ColdStart.Medium => 24,
        ColdStart.Slow => 120,
        _ => throw new InvalidOperationException($"Unknown class {coldStart}."),
    };
}
