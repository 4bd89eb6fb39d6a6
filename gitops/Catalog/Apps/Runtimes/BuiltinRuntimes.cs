namespace LcncInfra.Catalog.Apps.Runtimes;

/// <summary>The runtimes that need no object.</summary>
public static class BuiltinRuntimes
{
    /// <summary>Node-RED, with flows and settings in the image and its user folder in memory.</summary>
    public static Runtime NodeRed { get; } = new("node-red", 1880)
    {
        Health = new RuntimeHealth("/healthz", "/healthz", "/healthz"),
        Metrics = new RuntimeMetrics("/metrics", Port: null),
        Bundle = RuntimeBundle.Baked,
        ColdStart = ColdStart.Medium,
        WritablePaths = ["/data", "/tmp"],
        Variables = Model.Collections.ValueMap.Of(("HOME", "/data"), ("PORT", "1880")),
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Runtime> All { get; } = [NodeRed];
}
