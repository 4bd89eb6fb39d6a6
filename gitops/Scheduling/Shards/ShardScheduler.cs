using LcncInfra.Catalog;
using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Scheduling.Shards;

/// <summary>Deals the cluster types of an environment out to shards, so that each has about the same work and every machine decides alike.</summary>
/// <remarks>The longest goes first, to the shard that has least so far (R. L. Graham, 1969): at most one third above the best that is possible.</remarks>
public static class ShardScheduler
{
    /// <summary>The cluster types of one shard.</summary>
    public static Shard Schedule(EnvironmentCatalog catalog, Placement placement, ShardNumber number)
    {
        var counts = placement.Assignments
            .GroupBy(assignment => assignment.ClusterType.Value.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var work = catalog.ClusterTypes
            .Select(clusterType => clusterType.Value.Name)
            .ToDictionary(name => name, name => counts.GetValueOrDefault(name), StringComparer.Ordinal);
        return new Shard(number, Deal(work, number.Count)[number.Index]);
    }

    /// <summary>What each shard gets.</summary>
    /// <param name="assignments">The number of assignments of each cluster type.</param>
    /// <param name="shards">How many shards there are, from 1.</param>
    public static IReadOnlyList<ValueList<string>> Deal(IReadOnlyDictionary<string, int> assignments, int shards)
    {
        var dealt = Enumerable.Range(0, shards).Select(_ => new List<string>()).ToArray();
        var least = new PriorityQueue<int, (long Work, int Shard)>(Enumerable.Range(0, shards).Select(shard => (shard, (0L, shard))));
        foreach (var (name, count) in assignments.OrderByDescending(a => a.Value).ThenBy(a => a.Key, StringComparer.Ordinal))
        {
            least.TryDequeue(out var shard, out var priority);
            dealt[shard].Add(name);

            // A cluster type without assignments still has a file of its own.
            least.Enqueue(shard, (priority.Work + count + 1L, shard));
        }

        return [.. dealt.Select(names => names.Order(StringComparer.Ordinal).ToValueList())];
    }
}
