using System.Globalization;
using System.Text;
using LcncInfra.Scheduling.Rollouts;

namespace LcncInfra.Repository.Decisions;

/// <summary>Writes which clusters are in which wave, as the part <c>waves</c> of the decisions file.</summary>
public static class RolloutRecordWriter
{
    /// <summary>The part; empty without a rollout. Names are DNS-1123; quotes keep names like <c>on</c> and <c>1</c> text.</summary>
    public static string Write(Rollout rollout)
    {
        var text = new StringBuilder(rollout.Waves.Count > 0 ? "waves:\n" : string.Empty);
        foreach (var wave in rollout.Waves)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - name: \"{wave.Name}\"\n    ref: \"{wave.Ref}\"\n");
            text.Append(wave.Clusters.Count > 0 ? "    clusters:\n" : "    clusters: []\n");
            foreach (var cluster in wave.Clusters)
            {
                text.Append(CultureInfo.InvariantCulture, $"      - name: \"{cluster.Value.Name}\"\n        clusterType: \"{cluster.Value.ClusterType}\"\n");
            }
        }

        return text.ToString();
    }
}
