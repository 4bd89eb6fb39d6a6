using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Encryption;
using LcncInfra.Components.Secrets;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Clusters;

/// <summary>Makes as whom the stores of clusters read, where no identity is named; and the keys of the secrets.</summary>
/// <remarks>Who trusts a cluster can be made only after the cluster. What is made for a cluster goes with it; keys belong to the environment.</remarks>
/// <param name="declared">The environment.</param>
internal sealed class StoreIdentities(DeclaredEnvironment declared)
{
    private readonly SortedDictionary<string, Output<string>> _keys = new(StringComparer.Ordinal);

    /// <summary>The keys, by place.</summary>
    public IReadOnlyDictionary<string, Output<string>> Keys => _keys;

    /// <summary>Makes the identity of a cluster.</summary>
    /// <exception cref="RunException">The cluster is not in the store's cloud.</exception>
    public Output<string> Of(StoreSettings store, ProvisionedCluster cluster, ClusterProvisioning? place)
    {
        // Below the cluster, it is made with the cluster's provider: in the same account, subscription or project.
        var options = new ComponentResourceOptions { Parent = cluster };
        if (store.Kind == StoreKind.Azure && place is AksProvisioning aks && AzureVault.Find(store.Find("vaultId")) is { } vault && vault.Subscription == aks.Subscription)
        {
            MakeKey(vault, cluster);
        }
        else if (store.Kind == StoreKind.Gcp && place is GkeProvisioning gke && (store.Find("project") ?? gke.Project) == gke.Project)
        {
            MakeKey(gke, cluster);
        }

        return new SecretStoreIdentity($"{cluster.ClusterName}-secrets-identity", ArgsOf(store, cluster, place), options).Identity;
    }

    /// <summary>Says why a store does not fit a cluster.</summary>
    public static RunException Misfit(StoreSettings store, ProvisionedCluster cluster, string why) =>
        new(DiagnosticText.Render(SettingDiagnostics.NotInCloud(SourceSpan.None, store.Key, cluster.ClusterName, why)));

    private SecretStoreIdentityArgs ArgsOf(StoreSettings store, ProvisionedCluster cluster, ClusterProvisioning? place) => (store.Kind, place) switch
    {
        (StoreKind.Aws, EksProvisioning eks) => new SecretStoreIdentityArgs.Aws
        {
            Environment = declared.Catalog.Environment,
            Cluster = cluster.ClusterName,
            Issuer = cluster.OidcIssuer,
            KeyArn = KeyOf(store.Find("region") ?? eks.Region, eks, cluster),
        },
        (StoreKind.Azure, _) when cluster.Cloud == ClusterCloud.Azure => new SecretStoreIdentityArgs.Azure
        {
            Environment = declared.Catalog.Environment,
            Cluster = cluster.ClusterName,
            Issuer = cluster.OidcIssuer,
            VaultId = VaultOf(store, cluster, place),
        },
        (StoreKind.Gcp, GkeProvisioning gke) when store.Find("project") is { } project && project != gke.Project =>
            throw Misfit(store, cluster, $"an account that clusters of '{gke.Project}' may act as is made in no other project than theirs"),
        (StoreKind.Gcp, GkeProvisioning gke) => new SecretStoreIdentityArgs.Gcp
        {
            Environment = declared.Catalog.Environment,
            Cluster = cluster.ClusterName,
            Project = gke.Project,
        },
        _ => throw Misfit(store, cluster, "it names no identity, and none is made for a cluster outside of the store's cloud"),
    };

    // What is made with the cluster's provider is in the cluster's subscription.
    private static string VaultOf(StoreSettings store, ProvisionedCluster cluster, ClusterProvisioning? place)
    {
        var id = store.Find("vaultId") ?? throw Misfit(store, cluster, "it says no 'vaultId'");
        var vault = AzureVault.Find(id) ?? throw Misfit(store, cluster, "its 'vaultId' is no resource id of a vault");
        return place is AksProvisioning aks && aks.Subscription != vault.Subscription
            ? throw Misfit(store, cluster, $"its vault is in another subscription than the cluster, '{vault.Subscription}'")
            : id;
    }

    // Where secrets are in another region, they have a key of that region.
    private Input<string>? KeyOf(string region, EksProvisioning eks, ProvisionedCluster cluster) => region == eks.Region
        ? (Input<string>)KeyOf($"aws-{eks.Account}-{eks.Region}", cluster, new EnvironmentKeyArgs.Aws { Environment = declared.Catalog.Environment, IsProtected = declared.IsProduction })
        : null;

    // Vaults encrypt what is in them by themselves; the key is for what is encrypted before it gets somewhere, such as files in git.
    private void MakeKey(AzureVault vault, ProvisionedCluster cluster) => KeyOf($"azure-{vault.Name}", cluster, new EnvironmentKeyArgs.Azure
    {
        Environment = declared.Catalog.Environment,
        IsProtected = declared.IsProduction,
        ResourceGroup = vault.ResourceGroup,
        Vault = vault.Name,
    });

    private void MakeKey(GkeProvisioning gke, ProvisionedCluster cluster) => KeyOf($"google-{gke.Project}-{gke.Region}", cluster, new EnvironmentKeyArgs.Gcp
    {
        Environment = declared.Catalog.Environment,
        IsProtected = declared.IsProduction,
        Location = gke.Region,
        SecretManagerOf = gke.ProjectNumber,
    });

    // One for all clusters of a place, which outlives each of them.
    private Output<string> KeyOf(string place, ProvisionedCluster cluster, EnvironmentKeyArgs args)
    {
        if (!_keys.TryGetValue(place, out var key))
        {
            _keys.Add(place, key = new EnvironmentKey($"secrets-{place}", args, new ComponentResourceOptions { Provider = cluster.CloudProvider }).KeyId);
        }

        return key;
    }
}
