using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Components.Clusters;
using LcncInfra.Components.Scaling;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Clusters;

/// <summary>Installs KEDA on the clusters whose types have it.</summary>
internal static class ClusterScaling
{
    /// <summary>Installs it on a cluster, if its type has it.</summary>
    public static void Install(DeclaredEnvironment declared, ProvisionedCluster cluster)
    {
        if (declared.Has(cluster.ClusterType, ClusterCapability.Keda))
        {
            _ = new Keda(
                $"{cluster.ClusterName}-keda",
                new KedaArgs { Identity = IdentityOf(declared.Settings, cluster), Chart = declared.Settings.Charts.GetValueOrDefault(ChartNames.Keda) },
                new ComponentResourceOptions { Provider = cluster.Provider });
        }
    }

    // What is said of a cluster goes before what is said of its type.
    private static PodIdentity? IdentityOf(EnvironmentSettings settings, ProvisionedCluster cluster)
    {
        var identity = settings.ScalingIdentities.GetValueOrDefault(cluster.ClusterName) ?? settings.ScalingIdentities.GetValueOrDefault(cluster.ClusterType);
        return identity?.Kind switch
        {
            StoreKind.Aws => new PodIdentity.Aws { RoleArn = Written(identity, "roleArn") },
            StoreKind.Azure => new PodIdentity.Azure { ClientId = Written(identity, "clientId"), TenantId = Written(identity, "tenantId") },
            StoreKind.Gcp => new PodIdentity.Gcp { ServiceAccount = Written(identity, "serviceAccount") },
            _ => null,
        };
    }

    // A field that is required was reported where it is missing.
    private static string Written(StoreSettings identity, string field) => identity.Find(field) ?? string.Empty;
}
