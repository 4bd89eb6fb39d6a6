using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Secrets;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;
using Pulumi.AzureNative.Authorization;

namespace LcncInfra.Stacks.Clusters;

/// <summary>Installs the External Secrets Operator with its store on the clusters whose types have one.</summary>
/// <param name="declared">The environment.</param>
internal sealed class ClusterStores(DeclaredEnvironment declared)
{
    private string Environment => declared.Catalog.Environment;

    /// <summary>Reports clusters that shall have a store without a word about where it is.</summary>
    public static void Check(DeclaredEnvironment declared, SettingFindings findings)
    {
        var stores = new ClusterStores(declared);
        var key = DeclaredEnvironment.KeyOf(SettingKeys.SecretStores);
        foreach (var cluster in declared.Catalog.Clusters.Where(c => c.Value.Provisioning is not null && declared.Has(c.Value.ClusterType, ClusterCapability.SecretStore)))
        {
            if (stores.Find(cluster.Value.Name, cluster.Value.ClusterType) is null)
            {
                findings.Add(SettingDiagnostics.NoStore(findings.At(key), cluster.Value.Name, cluster.Value.ClusterType, key));
            }
        }
    }

    /// <summary>Installs the operator on a cluster; the result is the store's name, or <see langword="null"/> if nothing is installed here.</summary>
    public Output<string>? Install(ProvisionedCluster cluster)
    {
        if (!declared.Has(cluster.ClusterType, ClusterCapability.SecretStore)
            || Find(cluster.ClusterName, cluster.ClusterType) is not { Kind: not StoreKind.Delivered } store)
        {
            return null;
        }

        return new ExternalSecretsOperator(
            $"{cluster.ClusterName}-secrets",
            new ExternalSecretsOperatorArgs
            {
                Backend = BackendOf(store, cluster),
                Chart = declared.Settings.Charts.GetValueOrDefault(ChartNames.ExternalSecrets),
            },
            new ComponentResourceOptions { Provider = cluster.Provider }).StoreName;
    }

    // What is said of a cluster goes before what is said of its type.
    private StoreSettings? Find(string cluster, string clusterType) =>
        declared.Settings.SecretStores.GetValueOrDefault(cluster) ?? declared.Settings.SecretStores.GetValueOrDefault(clusterType);

    private SecretBackend BackendOf(StoreSettings store, ProvisionedCluster cluster) => store.Kind switch
    {
        StoreKind.Vault => new SecretBackend.Vault
        {
            Server = Required(store, "server", cluster),
            Path = store.Find("path") ?? Environment,
            Role = store.Find("role") ?? "external-secrets",
            MountPath = store.Find("mountPath") ?? cluster.ClusterName,
        },
        StoreKind.Aws => new SecretBackend.Aws { Region = Required(store, "region", cluster), RoleArn = Written(store, "roleArn") ?? IdentityOf(store, cluster) },
        StoreKind.Azure => new SecretBackend.Azure
        {
            VaultUrl = Required(store, "vaultUrl", cluster),
            TenantId = Written(store, "tenantId") ?? GetClientConfig.Invoke().Apply(c => c.TenantId),
            ClientId = Written(store, "clientId") ?? IdentityOf(store, cluster),
        },
        StoreKind.Gcp => new SecretBackend.Gcp
        {
            Project = Required(store, "project", cluster),
            ServiceAccount = Written(store, "serviceAccount") ?? IdentityOf(store, cluster),
            ClusterName = store.Find("clusterName") ?? cluster.ClusterName,
            ClusterLocation = Required(store, "clusterLocation", cluster),
        },
        _ => throw new InvalidOperationException($"Unknown store {store.Kind}."),
    };

    // Who trusts the cluster can be made only after the cluster; with an identity of somebody else's, nothing is.
    private Output<string> IdentityOf(StoreSettings store, ProvisionedCluster cluster)
    {
        SecretStoreIdentityArgs args = (store.Kind, cluster.Cloud) switch
        {
            (StoreKind.Aws, ClusterCloud.Aws) => new SecretStoreIdentityArgs.Aws { Environment = Environment, Cluster = cluster.ClusterName, Issuer = cluster.OidcIssuer },
            (StoreKind.Azure, ClusterCloud.Azure) => new SecretStoreIdentityArgs.Azure
            {
                Environment = Environment,
                Cluster = cluster.ClusterName,
                Issuer = cluster.OidcIssuer,
                VaultId = Required(store, "vaultId", cluster),
            },
            (StoreKind.Gcp, ClusterCloud.Gcp) => new SecretStoreIdentityArgs.Gcp
            {
                Environment = Environment,
                Cluster = cluster.ClusterName,
                Project = Required(store, "project", cluster),
            },
            _ => throw Misfit(store, cluster, "it names no identity, and none is made for a cluster outside of the store's cloud"),
        };
        return new SecretStoreIdentity($"{cluster.ClusterName}-secrets-identity", args).Identity;
    }

    private static Output<string>? Written(StoreSettings store, string field) => store.Find(field) is { } value ? Output.Create(value) : null;

    private static string Required(StoreSettings store, string field, ProvisionedCluster cluster) =>
        store.Find(field) ?? throw Misfit(store, cluster, $"it says no '{field}'");

    private static RunException Misfit(StoreSettings store, ProvisionedCluster cluster, string why) =>
        new(DiagnosticText.Render(SettingDiagnostics.NotInCloud(SourceSpan.None, store.Key, cluster.ClusterName, why)));
}
