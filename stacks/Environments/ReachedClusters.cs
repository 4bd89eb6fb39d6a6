using LcncInfra.Catalog;
using LcncInfra.Catalog.Clusters;
using Pulumi;
using Kubernetes = Pulumi.Kubernetes;

namespace LcncInfra.Stacks.Environments;

/// <summary>Clusters that exist already: each gets a provider, through which everything in it is made.</summary>
internal static class ReachedClusters
{
    /// <summary>Makes the providers; the result is the clusters' names. Without access to any, none is reached.</summary>
    public static IReadOnlyList<string> Create(EnvironmentSettings settings, EnvironmentCatalog catalog)
    {
        if (settings.Kubeconfigs is not { } kubeconfigs)
        {
            return [];
        }

        var clusters = catalog.Clusters.Select(cluster => cluster.Value).OrderBy(cluster => cluster.Name, StringComparer.Ordinal).ToList();
        clusters.ForEach(cluster => Create(cluster, kubeconfigs.Apply(known => known.TryGetValue(cluster.Name, out var kubeconfig)
            ? kubeconfig
            : throw new RunException($"'kubeconfigs' says nothing of cluster '{cluster.Name}', which the environment declares."))));
        return [.. clusters.Select(cluster => cluster.Name)];
    }

    private static void Create(Cluster cluster, Output<string> kubeconfig) => _ = new Kubernetes.Provider(
        cluster.Name,
        new Kubernetes.ProviderArgs { KubeConfig = kubeconfig, EnableServerSideApply = true });
}
