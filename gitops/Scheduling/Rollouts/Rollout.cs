using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Rollouts;

/// <summary>The clusters of an environment in waves, each in exactly one.</summary>
public sealed class Rollout
{
    private readonly Dictionary<string, RolloutWave> _byCluster;

    internal Rollout(ValueList<RolloutWave> waves)
    {
        Waves = waves;
        _byCluster = waves.SelectMany(w => w.Clusters, (wave, cluster) => (wave, cluster.Value.Name))
            .ToDictionary(c => c.Name, c => c.wave, StringComparer.Ordinal);
    }

    /// <summary>No waves: every cluster follows the branch of the GitOps repository.</summary>
    public static Rollout None { get; } = new([]);

    /// <summary>The waves in their order; empty without a rollout.</summary>
    public ValueList<RolloutWave> Waves { get; }

    /// <summary>The wave of a cluster by its name; <see langword="null"/> without a rollout.</summary>
    public RolloutWave? Of(string cluster) => _byCluster.GetValueOrDefault(cluster);
}
