using Pulumi;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>What a cluster on AKS encrypts its secrets with.</summary>
/// <param name="KeyUri">URI of the key, with its version.</param>
/// <param name="VaultId">Resource id of the vault.</param>
internal sealed record AksKey(Output<string> KeyUri, Output<string> VaultId)
{
    /// <summary>The rights that the cluster needs before it is made.</summary>
    public IReadOnlyList<Resource> Ready { get; init; } = [];
}
