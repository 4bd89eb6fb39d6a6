using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning.Parts;

/// <summary>Nodes of a cluster that are alike.</summary>
/// <param name="Name">Its name, unique in the cluster.</param>
/// <param name="MachineType">What the cloud calls the size of its machines.</param>
public abstract record NodePool(string Name, string MachineType)
{
    /// <summary>The gibibytes of a node's disk unless something else is written.</summary>
    public const int UsualDiskGiB = 100;

    /// <summary>The fewest nodes.</summary>
    public required int Min { get; init; }

    /// <summary>The most nodes.</summary>
    public required int Max { get; init; }

    /// <summary>The zones that its nodes are in; empty for all of the cluster's.</summary>
    public ValueList<string> Zones { get; init; } = ValueList<string>.Empty;

    /// <summary>Labels of its nodes.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>What keeps pods away unless they tolerate it.</summary>
    public ValueList<Taint> Taints { get; init; } = ValueList<Taint>.Empty;

    /// <summary>Gibibytes of each node's disk.</summary>
    public int DiskGiB { get; init; } = UsualDiskGiB;

    /// <summary>Whether the cloud may take its nodes away at any time, for a lower price.</summary>
    public bool IsSpot { get; init; }
}
