using LcncInfra.Catalog.Clusters.Provisioning.Parts;

namespace LcncInfra.Catalog.Clusters.Provisioning.Gke;

/// <summary>Nodes of a cluster on GKE. Least and most are of all its zones together.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MachineType">The type of its machines.</param>
public sealed record GkeNodePool(string Name, string MachineType) : NodePool(Name, MachineType)
{
    /// <summary>Whether its pods run in gVisor, which shields the node from them.</summary>
    public bool IsSandboxed { get; init; }
}
