using LcncInfra.Model.Collections;
using Pulumi;

namespace LcncInfra.Components.Clusters;

/// <summary>What every cluster is told of itself.</summary>
public abstract class ProvisionedClusterArgs : ResourceArgs
{
    private protected ProvisionedClusterArgs()
    {
    }

    /// <summary>Its name in the control plane.</summary>
    public required string Cluster { get; init; }

    /// <summary>Name of its ClusterType.</summary>
    public required string ClusterType { get; init; }

    /// <summary>The environment that it belongs to.</summary>
    public required string Environment { get; init; }

    /// <summary>Its labels.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>Whether it, its keys and its logs can be destroyed only after somebody has taken the protection away.</summary>
    public bool IsProtected { get; init; } = true;
}
