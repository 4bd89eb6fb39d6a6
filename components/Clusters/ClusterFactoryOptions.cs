using System.Collections.Immutable;
using Pulumi;

namespace LcncInfra.Components.Clusters;

/// <summary>What a stack knows and a control plane does not.</summary>
public sealed record ClusterFactoryOptions
{
    /// <summary>Kubeconfigs of the clusters that exist already, by the keys that the control plane names; <see langword="null"/> if the stack has none.</summary>
    public Output<ImmutableDictionary<string, string>>? Kubeconfigs { get; init; }

    /// <summary>The component that the clusters belong to; <see langword="null"/> for the stack.</summary>
    public Resource? Parent { get; init; }
}
