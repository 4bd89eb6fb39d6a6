using System.Text.Json;
using LcncInfra.Components.Registries;
using LcncInfra.Components.Repositories;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Publication;

/// <summary>What provisioning found out, as facts of the cluster types that it belongs to.</summary>
internal static class EnvironmentFacts
{
    /// <summary>The facts, in ordinal order of cluster types.</summary>
    /// <param name="settings">Which of them are published.</param>
    /// <param name="clusters">The clusters.</param>
    /// <param name="registry">The registry; <see langword="null"/> for none.</param>
    public static List<ClusterTypeFacts> Of(EnvironmentSettings settings, IReadOnlyList<BuiltCluster> clusters, MirroredRegistry? registry)
    {
        var ofClusters = clusters.GroupBy(c => c.Cluster.ClusterType, StringComparer.Ordinal).SelectMany(g => Values([.. g]).Select(f => (ClusterType: g.Key, f.Key, f.Value)));
        var ofRegistry = registry?.Facts().SelectMany(f => f.Values.Select(v => (f.ClusterType, v.Key, v.Value))) ?? [];
        return
        [
            .. ofClusters.Concat(ofRegistry)
                .Where(f => settings.Facts?.Contains(f.Key, StringComparer.Ordinal) != false)
                .GroupBy(f => f.ClusterType, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new ClusterTypeFacts(g.Key) { Values = g.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal) }),
        ];
    }

    private static IEnumerable<(string Key, Input<string> Value)> Values(IReadOnlyList<BuiltCluster> clusters)
    {
        yield return (FactNames.Clusters, ListOf(clusters));

        // Workloads of the type name one store, wherever they run.
        if (clusters.All(c => c.SecretStore is not null) && clusters[0].SecretStore is { } store)
        {
            yield return (FactNames.SecretStore, store);
        }
    }

    private static Output<string> ListOf(IReadOnlyList<BuiltCluster> clusters) => Output
        .All(clusters.Select(c => Output.Tuple(c.Cluster.Endpoint, c.Cluster.OidcIssuer)))
        .Apply(known => JsonSerializer.Serialize(clusters.Zip(known, (cluster, values) => EntryOf(cluster.Name, values.Item1, values.Item2))));

    private static Dictionary<string, string> EntryOf(string name, string endpoint, string issuer)
    {
        var entry = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = name, ["endpoint"] = endpoint };
        if (issuer.Length > 0)
        {
            entry["issuer"] = issuer;
        }

        return entry;
    }
}
