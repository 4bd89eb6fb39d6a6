
namespace LcncInfra.Catalog.Apps.Scaling;

/// <summary>How many pods an app has, and what changes their number.</summary>
public sealed record AppScaling
{
    /// <summary>One pod.</summary>
    public static AppScaling Default { get; } = new();

    /// <summary>The least number of pods; <see langword="null"/> if it is not written.</summary>
    public int? Min { get; init; }

    /// <summary>The greatest number of pods; <see langword="null"/> if it is not written.</summary>
    public int? Max { get; init; }

    /// <summary>Scaling on the use of CPU or memory; <see langword="null"/> if none.</summary>
    public HpaScaling? Hpa { get; init; }

    /// <summary>Scaling on events; <see langword="null"/> if none.</summary>
    public KedaScaling? Keda { get; init; }

    /// <summary>When no pod runs; <see langword="null"/> if some always do.</summary>
    public OffHours? OffHours { get; init; }

    /// <summary>Pods that are kept ready beside those that are needed, for runtimes that start slowly; <see langword="null"/> for what the runtime's
    /// class of cold start asks for.</summary>
    public int? PrewarmedReplicas { get; init; }

    /// <summary>Whether recommendations for requests are made.</summary>
    public bool HasRecommendations { get; init; }

    /// <summary>The number of pods where nothing changes it.</summary>
    public int Replicas => Min ?? 1;
}
