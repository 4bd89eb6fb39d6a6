using LcncInfra.Cli.Reporting;
using LcncInfra.Scheduling.Rollouts;

namespace LcncInfra.Cli.Explain;

/// <summary>Writes waves for people.</summary>
internal static class RolloutTextWriter
{
    /// <summary>Writes a line for each cluster, in order of waves.</summary>
    public static void Write(TextWriter output, IReadOnlyList<(string Environment, Rollout Rollout)> rollouts)
    {
        foreach (var (environment, rollout) in rollouts)
        {
            output.WriteLine(rollout.Waves.Count > 0 ? environment : $"{environment} has no rollout: every cluster follows the branch of the GitOps repository.");
            var columns = new TextColumns();
            foreach (var wave in rollout.Waves)
            {
                AddWave(columns, wave);
            }

            columns.Write(output, "  ");
        }
    }

    private static void AddWave(TextColumns columns, RolloutWave wave)
    {
        if (wave.Clusters.Count == 0)
        {
            columns.Add(wave.Name, wave.Ref, "no cluster");
        }

        foreach (var cluster in wave.Clusters)
        {
            columns.Add(wave.Name, wave.Ref, cluster.Value.Name, cluster.Value.ClusterType);
        }
    }
}
