using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Shards;

/// <summary>One part of an environment's fleet, which a machine of its own renders.</summary>
/// <param name="Number">Which part.</param>
/// <param name="ClusterTypes">Names of the cluster types that belong to it, in ordinal order; there may be none.</param>
public sealed record Shard(ShardNumber Number, ValueList<string> ClusterTypes)
{
    /// <summary>Whether a cluster type belongs to it.</summary>
    public bool Has(string clusterType) => ClusterTypes.Contains(clusterType, StringComparer.Ordinal);
}
