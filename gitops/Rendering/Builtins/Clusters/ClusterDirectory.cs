using LcncInfra.Catalog;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Rollouts;

namespace LcncInfra.Rendering.Builtins.Clusters;

/// <summary>The physical clusters of every type, as far as those of a type differ.</summary>
internal sealed class ClusterDirectory
{
    private readonly Dictionary<string, ManagedClusters> _byType;

    private ClusterDirectory(Dictionary<string, ManagedClusters> byType) => _byType = byType;

    /// <summary>The clusters of an environment.</summary>
    public static ClusterDirectory Of(EnvironmentCatalog catalog, Rollout rollout) => new(catalog.Clusters
        .GroupBy(c => c.Value.ClusterType, StringComparer.Ordinal)
        .Where(g => rollout.Waves.Count > 0 || g.Any(c => ClusterVariables.AreAskedFor(c.Value)))
        .ToDictionary(g => g.Key, g => Describe([.. g], rollout), StringComparer.Ordinal));

    /// <summary>The clusters of a type.</summary>
    public ManagedClusters Of(string clusterType) => _byType.GetValueOrDefault(clusterType, ManagedClusters.None);

    private static ManagedClusters Describe(Sourced<Cluster>[] clusters, Rollout rollout)
    {
        var haveVariables = clusters.Any(c => ClusterVariables.AreAskedFor(c.Value));
        var described = clusters.Select(c => new ManagedCluster(
            c.Value.Name,
            haveVariables ? ClusterVariables.Of(c.Value) : ValueMap.Empty,
            rollout.Of(c.Value.Name))
        {
            Labels = c.Value.Labels,
        }).ToValueList();
        var waves = described.Select(c => c.Wave?.Name).ToHashSet(StringComparer.Ordinal);
        return new ManagedClusters(described, described[0].Variables.Keys.ToValueList())
        {
            Waves = rollout.Waves.Select(w => w.Name).Where(waves.Contains).ToValueList(),
        };
    }
}
