using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.RancherFleet;

/// <summary>Tells the managing cluster what each cluster has alone: its labels, its values and its wave.</summary>
/// <remarks>fleet.cattle.io/v1alpha1: Cluster, and <c>rolloutStrategy</c> of bundles. A cluster registers with its name as client ID.</remarks>
internal static class FleetClusters
{
    private const string WaveLabel = "lcncinfra.io/wave";

    /// <summary>The object that stands for a cluster.</summary>
    public static KubernetesObject Of(ClusterTypeRoot root, ManagedCluster cluster) => new(FleetDelivery.ApiVersion, "Cluster", cluster.Name)
    {
        Namespace = FleetDelivery.Workspace,
        Labels = LabelsOf(root, cluster),
        // With it, all that Fleet deployed there would go.
        Annotations = ValueMap.Of(("helm.sh/resource-policy", "keep")),
        Content = [("spec", Tree.Of(("clientID", cluster.Name), ("templateValues", Tree.OfTexts(cluster.Variables))))],
    };

    /// <summary>The values of the cluster for a chart; <see langword="null"/> if there are none.</summary>
    /// <remarks>Fleet fills in the YAML text of values, which needs quotes to stay text.</remarks>
    public static GoMap? ValuesOf(ManagedClusters clusters) => clusters.HaveVariables
        ? clusters.ValuesOf(variable => $"${{ .ClusterValues.{variable} | quote }}")
        : null;

    /// <summary>The waves as partitions, each of which has to be ready as a whole before the next; <see langword="null"/> without a rollout.</summary>
    public static GoMap? StrategyOf(ManagedClusters clusters) => clusters.Waves.Count > 0
        ? Tree.Of(
            ("maxUnavailablePartitions", 0L),
            ("partitions", Tree.ListOf(clusters.Waves.Select(wave => Tree.Of(
                ("name", wave),
                ("maxUnavailable", 0L),
                ("clusterSelector", Tree.Of(("matchLabels", Tree.Of((WaveLabel, wave))))))))))
        : null;

    // What the control plane says must not look like another type's cluster.
    private static ValueMap LabelsOf(ClusterTypeRoot root, ManagedCluster cluster)
    {
        var labels = cluster.Labels.ToDictionary(l => l.Key, l => l.Value, StringComparer.Ordinal);
        foreach (var (key, value) in root.Labels)
        {
            labels[key] = value;
        }

        if (cluster.Wave is { } wave)
        {
            labels[WaveLabel] = wave.Name;
        }

        return ValueMap.Of(labels);
    }
}
