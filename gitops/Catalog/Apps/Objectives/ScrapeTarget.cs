namespace LcncInfra.Catalog.Apps.Objectives;

/// <summary>What Prometheus asks for metrics.</summary>
public enum ScrapeTarget
{
    /// <summary>The service, by a ServiceMonitor.</summary>
    Service,

    /// <summary>Each pod, by a PodMonitor.</summary>
    Pod,
}
