using System.Collections.Immutable;
using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Components.Clusters;
using LcncInfra.Stacks.Environments;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Clusters;

/// <summary>The clusters of an environment, with what belongs on each before the first workload.</summary>
internal static class EnvironmentClusters
{
    /// <summary>Reports clusters that cannot be reached.</summary>
    public static void Check(DeclaredEnvironment declared, SettingFindings findings)
    {
        var key = DeclaredEnvironment.KeyOf(SettingKeys.Kubeconfigs);
        foreach (var cluster in Existing(declared).Where(c => !declared.Settings.Kubeconfigs.Has(c.Key)))
        {
            findings.Add(SettingDiagnostics.NoKubeconfig(findings.At(key), cluster.Cluster, cluster.Key, (key, findings.IsOffline)));
        }
    }

    /// <summary>Makes or reaches the clusters, and installs what the environment says; in ordinal order of names, with the keys of secrets by place.</summary>
    public static (IReadOnlyList<BuiltCluster> Clusters, IReadOnlyDictionary<string, Output<string>> Keys) Create(DeclaredEnvironment declared)
    {
        var agents = new ClusterAgents(declared);
        var stores = new ClusterStores(declared);
        var built = new List<BuiltCluster>();
        foreach (var cluster in ClusterFactory.Create(declared.Catalog, new ClusterFactoryOptions { Kubeconfigs = KubeconfigsOf(declared) }))
        {
            var secrets = stores.Install(cluster);
            ClusterScaling.Install(declared, cluster);
            built.Add(new BuiltCluster(cluster, secrets) { Agent = agents.Install(cluster) });
        }

        return (built, stores.Keys);
    }

    private static IEnumerable<(string Cluster, string Key)> Existing(DeclaredEnvironment declared) => declared.Catalog.Clusters
        .Select(c => c.Value)
        .Where(c => c.Provisioning is ExistingProvisioning)
        .Select(c => (c.Name, (c.Provisioning as ExistingProvisioning)?.Kubeconfig ?? c.Name));

    // Without the engine nobody may have access; what would be done with it is shown all the same.
    private static Output<ImmutableDictionary<string, string>> KubeconfigsOf(DeclaredEnvironment declared) =>
        Existing(declared).All(c => declared.Settings.Kubeconfigs.Has(c.Key))
            ? declared.Settings.Kubeconfigs.Values
            : SecretTexts.Unknown;
}
