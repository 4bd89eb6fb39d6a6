using System.Collections.Immutable;
using LcncInfra.Catalog;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using LcncInfra.Components.Clusters.Aks;
using LcncInfra.Components.Clusters.Eks;
using LcncInfra.Components.Clusters.Gke;
using Pulumi;

namespace LcncInfra.Components.Clusters;

/// <summary>Makes the clusters that a control plane declares.</summary>
public static class ClusterFactory
{
    /// <summary>Makes every cluster of an environment that says how it comes into being, in ordinal order of names; the others are left to whoever made them.</summary>
    /// <param name="catalog">The environment.</param>
    /// <param name="options">What the stack knows.</param>
    /// <exception cref="RunException">A cluster that exists has no kubeconfig.</exception>
    public static IReadOnlyList<ProvisionedCluster> Create(EnvironmentCatalog catalog, ClusterFactoryOptions options)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(options);
        var environment = ClusterEnvironment.Of(catalog, options);
        var clouds = new CloudProviders(options.Parent);
        return
        [
            .. catalog.Clusters.Select(c => c.Value).Where(c => c.Provisioning is not null).OrderBy(c => c.Name, StringComparer.Ordinal)
                .Select(c => Create(c, environment, clouds)),
        ];
    }

    private static ProvisionedCluster Create(Cluster cluster, ClusterEnvironment environment, CloudProviders clouds) => cluster.Provisioning switch
    {
        EksProvisioning eks => new EksCluster(
            cluster.Name,
            new EksClusterArgs { Cluster = cluster.Name, ClusterType = cluster.ClusterType, Environment = environment.Name, Labels = cluster.Labels, IsProtected = environment.IsProtected, Provisioning = eks },
            Through(environment, clouds.Of(eks))),
        AksProvisioning aks => new AksCluster(
            cluster.Name,
            new AksClusterArgs { Cluster = cluster.Name, ClusterType = cluster.ClusterType, Environment = environment.Name, Labels = cluster.Labels, IsProtected = environment.IsProtected, Provisioning = aks },
            Through(environment, clouds.Of(aks))),
        GkeProvisioning gke => new GkeCluster(
            cluster.Name,
            new GkeClusterArgs { Cluster = cluster.Name, ClusterType = cluster.ClusterType, Environment = environment.Name, Labels = cluster.Labels, IsProtected = environment.IsProtected, Provisioning = gke },
            Through(environment, clouds.Of(gke))),
        ExistingProvisioning existing => new ExistingCluster(
            cluster.Name,
            new ExistingClusterArgs
            {
                Cluster = cluster.Name,
                ClusterType = cluster.ClusterType,
                Environment = environment.Name,
                Labels = cluster.Labels,
                IsProtected = environment.IsProtected,
                Kubeconfig = KubeconfigOf(cluster.Name, existing.Kubeconfig ?? cluster.Name, environment.Options.Kubeconfigs),
                Provisioning = existing,
            },
            new ComponentResourceOptions { Parent = environment.Options.Parent }),
        _ => throw new InvalidOperationException($"Cluster '{cluster.Name}' comes into being in a way that is not known here."),
    };

    private static ComponentResourceOptions Through(ClusterEnvironment environment, ProviderResource provider) => new() { Parent = environment.Options.Parent, Provider = provider };

    private static Output<string> KubeconfigOf(string cluster, string key, Output<ImmutableDictionary<string, string>>? kubeconfigs) => kubeconfigs is null
        ? throw new RunException($"Cluster '{cluster}' exists already, and the stack has no 'kubeconfigs' to reach it by: set its kubeconfig under '{key}', as a secret.")
        : Output.CreateSecret(kubeconfigs.Apply(known => known.TryGetValue(key, out var kubeconfig)
            ? kubeconfig
            : throw new RunException($"'kubeconfigs' has no '{key}', by which cluster '{cluster}' is reached.")));
}
