using LcncInfra.Repository.Shards;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Generation.Shards;

/// <summary>A shard that was handed over.</summary>
/// <param name="Name">Its folder, as the user knows it.</param>
/// <param name="Record">What it says about itself.</param>
/// <param name="Files">What its folder holds.</param>
public sealed record FoundShard(string Name, ShardRecord Record, IPublishedTree Files);
