namespace LcncInfra.Stacks.Clusters;

/// <summary>A Key Vault, as its resource id names it.</summary>
/// <param name="Subscription">The subscription.</param>
/// <param name="ResourceGroup">The resource group.</param>
/// <param name="Name">Its name.</param>
internal sealed record AzureVault(string Subscription, string ResourceGroup, string Name)
{
    /// <summary>Reads a resource id; <see langword="null"/> if it is none of a vault.</summary>
    public static AzureVault? Find(string? id) =>
        id?.Split('/') is ["", "subscriptions", var subscription, _, var group, "providers", _, "vaults", var name] ? new(subscription, group, name) : null;
}
