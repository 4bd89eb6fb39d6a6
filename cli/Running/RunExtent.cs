using LcncInfra.Cli.Remembering;
using LcncInfra.Scheduling.Shards;

namespace LcncInfra.Cli.Running;

/// <summary>How much of an environment a command generates.</summary>
/// <param name="KeepGoing">Whether assignments that fail are left out; else the first of their errors stops the environment.</param>
/// <param name="Shard">Which part; <see langword="null"/> for all of it.</param>
internal sealed record RunExtent(bool KeepGoing, ShardNumber? Shard)
{
    /// <summary>All of it or nothing.</summary>
    public static RunExtent Whole { get; } = new(KeepGoing: false, Shard: null);

    /// <summary>Is told the digest of a control plane as soon as it is read.</summary>
    public Action<string>? Loaded { get; init; }

    /// <summary>What earlier runs rendered; <see langword="null"/> renders everything.</summary>
    public RenderingMemories? Memories { get; init; }
}
