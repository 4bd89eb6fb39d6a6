using System.Globalization;
using Pulumi;
using Pulumi.AzureNative.KeyVault;
using Pulumi.AzureNative.KeyVault.Inputs;
using Pulumi.AzureNative.ManagedIdentity;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>The key of a cluster on AKS.</summary>
internal static class AksKeys
{
    private const string CryptoUser = "12338af0-0e69-4776-bea7-57ae8d297424";

    private const string VaultContributor = "f25e0fa2-a7c8-4377-a976-54943a77a395";

    private const int RsaBits = 3072;

    private const int DaysUntilPurge = 90;

    private const int HexOfName = 20;

    /// <summary>Makes the key in a vault of its own, or takes the one that is there.</summary>
    public static AksKey Create(AksScope scope, UserAssignedIdentity identity, AksPlace network)
    {
        var key = scope.Spec.Key.Given is { } given
            ? new AksKey(Output.Create(given), Output.Create(scope.Spec.KeyVault ?? string.Empty))
            : CreateKey(scope, network);
        List<Resource> ready = [AksIdentity.Grant(scope, identity, "key-use", (CryptoUser, key.VaultId))];
        if (network.ApiSubnetId is not null)
        {
            // The API server gets a private link of its own to the vault.
            ready.Add(AksIdentity.Grant(scope, identity, "vault-link", (VaultContributor, key.VaultId)));
        }

        return key with { Ready = ready };
    }

    private static AksKey CreateKey(AksScope scope, AksPlace network)
    {
        var names = scope.Cluster;
        var vault = new Vault(
            names.Name("vault"),
            new VaultArgs
            {
                VaultName = VaultName(scope),
                ResourceGroupName = scope.ResourceGroup,
                Location = scope.Spec.Location,
                Properties = new VaultPropertiesArgs
                {
                    TenantId = scope.Spec.Tenant,
                    Sku = new SkuArgs { Family = SkuFamily.A, Name = SkuName.Standard },
                    EnableRbacAuthorization = true,
                    EnableSoftDelete = true,
                    EnablePurgeProtection = true,
                    SoftDeleteRetentionInDays = DaysUntilPurge,
                    PublicNetworkAccess = network.ApiSubnetId is null ? "Enabled" : "Disabled",
                    // The service of disks comes in as one that Azure trusts.
                    NetworkAcls = new NetworkRuleSetArgs { Bypass = NetworkRuleBypassOptions.AzureServices, DefaultAction = network.ApiSubnetId is null ? NetworkRuleAction.Allow : NetworkRuleAction.Deny },
                },
                Tags = names.PlainTags,
            },
            names.Kept());
        var key = new Key(
            names.Name("key"),
            new KeyArgs
            {
                KeyName = "secrets",
                VaultName = vault.Name,
                ResourceGroupName = scope.ResourceGroup,
                Properties = new KeyPropertiesArgs { Kty = JsonWebKeyType.RSA, KeySize = RsaBits, RotationPolicy = RotationAfter(scope.Spec.Key.RotationDays) },
                Tags = names.PlainTags,
            },
            names.Kept());
        return new AksKey(key.KeyUriWithVersion, vault.Id);
    }

    private static RotationPolicyArgs RotationAfter(int days) => new()
    {
        LifetimeActions =
        {
            new LifetimeActionArgs
            {
                Action = new ActionArgs { Type = KeyRotationPolicyActionType.Rotate },
                Trigger = new TriggerArgs { TimeAfterCreate = string.Create(CultureInfo.InvariantCulture, $"P{days}D") },
            },
        },
    };

    // Names of vaults are unique in the world, and short.
    private static string VaultName(AksScope scope) => $"kv{CloudName.Digest($"{scope.Spec.Subscription}/{scope.Cluster.PhysicalName}", HexOfName)}";
}
