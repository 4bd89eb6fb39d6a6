using LcncInfra.Catalog.Clusters.Provisioning.Eks;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>A cluster on EKS.</summary>
public sealed class EksClusterArgs : ProvisionedClusterArgs
{
    /// <summary>What the control plane says of it.</summary>
    public required EksProvisioning Provisioning { get; init; }
}
