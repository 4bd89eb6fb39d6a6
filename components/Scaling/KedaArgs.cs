using LcncInfra.Components.Charts;
using Pulumi;

namespace LcncInfra.Components.Scaling;

/// <summary>How <see cref="Keda"/> is set up.</summary>
public sealed class KedaArgs : ResourceArgs
{
    /// <summary>As whom it looks at a cloud; <see langword="null"/> where it looks at what is in the cluster only.</summary>
    public PodIdentity? Identity { get; init; }

    /// <summary>Where the chart comes from; <see langword="null"/> for its own repository.</summary>
    public ChartSource? Chart { get; init; }

    /// <summary>Values of the chart that are said otherwise than here.</summary>
    public Dictionary<string, object> Values { get; init; } = [];
}
