using LcncInfra.Catalog.Clusters.Provisioning.Aks;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>A cluster on AKS.</summary>
public sealed class AksClusterArgs : ProvisionedClusterArgs
{
    /// <summary>What the control plane says of it.</summary>
    public required AksProvisioning Provisioning { get; init; }
}
