using System.Text.Json;
using LcncInfra.Components.Repositories;
using LcncInfra.Stacks.Clusters;
using LcncInfra.Stacks.Settings;
using Pulumi;

namespace LcncInfra.Stacks.Publication;

/// <summary>What provisioning found out, as facts of the cluster types that it belongs to.</summary>
internal static class EnvironmentFacts
{
    /// <summary>The facts, in ordinal order of cluster types.</summary>
    public static List<ClusterTypeFacts> Of(EnvironmentSettings settings, IReadOnlyList<BuiltCluster> clusters) =>
    [
        .. clusters.GroupBy(c => c.Cluster.ClusterType, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new ClusterTypeFacts(g.Key)
            {
                Values = Values([.. g]).Where(f => settings.Facts?.Contains(f.Key, StringComparer.Ordinal) != false).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal),
            })
            .Where(f => f.Values.Count > 0),
    ];

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
