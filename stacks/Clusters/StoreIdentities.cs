using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
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
            VaultId = store.Find("vaultId") ?? throw Misfit(store, cluster, "it says no 'vaultId'"),
        },
        (StoreKind.Gcp, Catalog.Clusters.Provisioning.Gke.GkeProvisioning gke) => new SecretStoreIdentityArgs.Gcp
        {
            Environment = declared.Catalog.Environment,
            Cluster = cluster.ClusterName,
            Project = store.Find("project") ?? gke.Project,
        },
        _ => throw Misfit(store, cluster, "it names no identity, and none is made for a cluster outside of the store's cloud"),
    };

    // One for all clusters of an account and region, which outlives each of them. Secrets of another region have a key of that region.
    private Input<string>? KeyOf(string region, EksProvisioning eks, ProvisionedCluster cluster)
    {
        var place = $"aws-{eks.Account}-{eks.Region}";
        if (region != eks.Region)
        {
            return null;
        }

        if (!_keys.TryGetValue(place, out var key))
        {
            var args = new EnvironmentKeyArgs.Aws { Environment = declared.Catalog.Environment, IsProtected = declared.IsProduction };
            _keys.Add(place, key = new EnvironmentKey($"secrets-{place}", args, new ComponentResourceOptions { Provider = cluster.CloudProvider }).KeyId);
        }

        return key;
    }
}
