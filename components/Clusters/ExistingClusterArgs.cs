using LcncInfra.Catalog.Clusters.Provisioning;
using Pulumi;

namespace LcncInfra.Components.Clusters;

/// <summary>A cluster that somebody else made.</summary>
public sealed class ExistingClusterArgs : ProvisionedClusterArgs
{
    /// <summary>Its kubeconfig; it is kept as a secret, also if it is given as a plain text.</summary>
    public required Input<string> Kubeconfig { get; init; }

    /// <summary>What the control plane says of it.</summary>
    public ExistingProvisioning Provisioning { get; init; } = new();
}
