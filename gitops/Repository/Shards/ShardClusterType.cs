namespace LcncInfra.Repository.Shards;

/// <summary>A cluster type that a shard holds.</summary>
/// <param name="Name">The cluster type.</param>
/// <param name="Assignments">How many targets are placed on it.</param>
public sealed record ShardClusterType(string Name, int Assignments);
