using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Secrets;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Clusters;

/// <summary>Installs the External Secrets Operator with its store on the clusters whose types have one.</summary>
/// <param name="declared">The environment.</param>
internal sealed class ClusterStores(DeclaredEnvironment declared)
{
    private readonly StoreIdentities _identities = new(declared);

    /// <summary>The keys that secrets of the environment are encrypted with, by place.</summary>
    public IReadOnlyDictionary<string, Output<string>> Keys => _identities.Keys;

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

    /// <summary>Whether this stack installs the operator on a cluster.</summary>
    public static bool IsInstalled(DeclaredEnvironment declared, string cluster, string clusterType) => new ClusterStores(declared).ToInstall(cluster, clusterType) is not null;

    /// <summary>Installs the operator on a cluster; <see langword="null"/> if nothing is installed here.</summary>
    public ExternalSecretsOperator? Install(ProvisionedCluster cluster)
    {
        if (ToInstall(cluster.ClusterName, cluster.ClusterType) is not { } store)
        {
            return null;
        }

        return new ExternalSecretsOperator(
            $"{cluster.ClusterName}-secrets",
            new ExternalSecretsOperatorArgs
            {
                Backend = BackendOf(store, cluster, ("external-secrets", place => _identities.Of(store, cluster, place))),
                Chart = declared.Settings.Charts.GetValueOrDefault(ChartNames.ExternalSecrets),
            },
            new ComponentResourceOptions { Provider = cluster.Provider });
    }

    private StoreSettings? ToInstall(string cluster, string clusterType) =>
        declared.Has(clusterType, ClusterCapability.SecretStore) && Find(cluster, clusterType) is { Kind: not StoreKind.Delivered } store ? store : null;

    /// <summary>Where a team's secrets are, read as an identity that the settings name.</summary>
    /// <exception cref="RunException">They name none, or something else is missing.</exception>
    public SecretBackend TeamBackend(StoreSettings store, ProvisionedCluster cluster, string team) =>
        BackendOf(store, cluster, ($"team-{team}", _ => throw StoreIdentities.Misfit(store, cluster, "it names no identity, which must be one that reads the team's secrets only")));

    // What is said of a cluster goes before what is said of its type.
    private StoreSettings? Find(string cluster, string clusterType) =>
        declared.Settings.SecretStores.GetValueOrDefault(cluster) ?? declared.Settings.SecretStores.GetValueOrDefault(clusterType);

    private SecretBackend BackendOf(StoreSettings store, ProvisionedCluster cluster, (string Role, Func<ClusterProvisioning?, Output<string>> Identity) reader)
    {
        var place = declared.ProvisioningOf(cluster);
        return store.Kind switch
        {
            StoreKind.Vault => new SecretBackend.Vault
            {
                Server = Required(store, "server", cluster, null),
                Path = store.Find("path") ?? Environment,
                Role = store.Find("role") ?? reader.Role,
                MountPath = store.Find("mountPath") ?? cluster.ClusterName,
            },
            StoreKind.Aws => new SecretBackend.Aws
            {
                Region = Required(store, "region", cluster, (place as EksProvisioning)?.Region),
                RoleArn = Written(store, "roleArn") ?? reader.Identity(place),
            },
            StoreKind.Azure => new SecretBackend.Azure
            {
                VaultUrl = Required(store, "vaultUrl", cluster, null),
                TenantId = Required(store, "tenantId", cluster, (place as AksProvisioning)?.Tenant),
                ClientId = Written(store, "clientId") ?? reader.Identity(place),
            },
            StoreKind.Gcp => new SecretBackend.Gcp
            {
                Project = Required(store, "project", cluster, (place as GkeProvisioning)?.Project),
                ServiceAccount = Written(store, "serviceAccount") ?? reader.Identity(place),
                ClusterName = Required(store, "clusterName", cluster, (place as GkeProvisioning)?.Name ?? cluster.ClusterName),
                ClusterLocation = Required(store, "clusterLocation", cluster, (place as GkeProvisioning)?.Location),
            },
            _ => throw new InvalidOperationException($"Unknown store {store.Kind}."),
        };
    }

    private static Output<string>? Written(StoreSettings store, string field) => store.Find(field) is { } value ? Output.Create(value) : null;

    // Where the cluster is made says it already; of others, settings must.
    private static string Required(StoreSettings store, string field, ProvisionedCluster cluster, string? otherwise) =>
        store.Find(field) ?? otherwise ?? throw StoreIdentities.Misfit(store, cluster, $"it says no '{field}'");
}
