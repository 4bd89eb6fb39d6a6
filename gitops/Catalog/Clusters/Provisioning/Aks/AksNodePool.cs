using LcncInfra.Catalog.Clusters.Provisioning.Parts;

namespace LcncInfra.Catalog.Clusters.Provisioning.Aks;

/// <summary>Nodes of a cluster on AKS.</summary>
/// <param name="Name">Its name.</param>
/// <param name="MachineType">The size of its virtual machines.</param>
public sealed record AksNodePool(string Name, string MachineType) : NodePool(Name, MachineType)
{
    /// <summary>Whether it is for what AKS runs itself; a cluster has at least one such pool.</summary>
    public bool IsSystem { get; init; }
}
