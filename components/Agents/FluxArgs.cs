using LcncInfra.Components.Charts;
using Pulumi;

namespace LcncInfra.Components.Agents;

/// <summary>What <see cref="Flux"/> follows.</summary>
public sealed class FluxArgs : ResourceArgs
{
    /// <summary>What it follows.</summary>
    public required AgentRoot Root { get; init; }

    /// <summary>How it reads the GitOps repository; <see langword="null"/> if anyone can.</summary>
    public RepositoryCredentials? Credentials { get; init; }

    /// <summary>Where the chart comes from; <see langword="null"/> for its own repository.</summary>
    public ChartSource? Chart { get; init; }

    /// <summary>Values of the chart that are said otherwise than here.</summary>
    public Dictionary<string, object> Values { get; init; } = [];
}
