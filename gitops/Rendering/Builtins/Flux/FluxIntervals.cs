namespace LcncInfra.Rendering.Builtins.Flux;

/// <summary>How often Flux looks, in Go's notation of durations.</summary>
internal static class FluxIntervals
{
    /// <summary>How often a source is asked for something new.</summary>
    public const string Source = "5m";

    /// <summary>How often the cluster is compared with what it should be.</summary>
    public const string Reconciliation = "10m";

    /// <summary>How soon a failure is tried again.</summary>
    public const string Retry = "1m";

    /// <summary>How long objects may take until they are ready.</summary>
    public const string Timeout = "5m";
}
