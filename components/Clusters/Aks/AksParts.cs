using Pulumi;
using Pulumi.AzureNative.ManagedIdentity;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>What is there before the control plane of a cluster on AKS.</summary>
/// <param name="Identity">As whom it acts.</param>
/// <param name="Network">Where it is.</param>
/// <param name="Key">What it encrypts with.</param>
/// <param name="Workspace">Resource id of the workspace for its logs.</param>
internal sealed record AksParts(UserAssignedIdentity Identity, AksPlace Network, AksKey Key, Output<string> Workspace)
{
    /// <summary>What its disks are encrypted with.</summary>
    public required AksDisks Disks { get; init; }
}
