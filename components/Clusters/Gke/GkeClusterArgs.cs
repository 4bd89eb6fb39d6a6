using LcncInfra.Catalog.Clusters.Provisioning.Gke;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>A cluster on GKE.</summary>
public sealed class GkeClusterArgs : ProvisionedClusterArgs
{
    /// <summary>What the control plane says of it.</summary>
    public required GkeProvisioning Provisioning { get; init; }
}
