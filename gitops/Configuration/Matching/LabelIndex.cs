using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Matching;

/// <summary>Finds, among many label sets, those whose every label is found on a cluster type or a deployment target.</summary>
/// <remarks>
/// Kalypso <c>isConfigForClusterTypeAndTarget</c>. Made once for all configs or schemas; a fleet asks it for each cluster type once and for each
/// assignment once, and an assignment looks only at the sets that one of its own labels points to.
/// </remarks>
public sealed class LabelIndex(IReadOnlyList<ValueMap> labelSets)
{
    /// <summary>The label that names a cluster type.</summary>
    public const string ClusterTypeKey = "cluster-type";

    /// <summary>The label that names a deployment target, <c>workload-target</c>.</summary>
    public const string DeploymentTargetKey = "deployment-target";

    /// <summary>The label that names a workload.</summary>
    public const string WorkloadKey = "workload";

    /// <summary>What is left to ask of deployment targets once the cluster type is known.</summary>
    public ClusterTypeIndex For(ClusterType clusterType)
    {
        var index = new ClusterTypeIndex();
        for (var i = 0; i < labelSets.Count; i++)
        {
            if (Remaining(labelSets[i], clusterType) is { } remaining)
            {
                index.Add(i, remaining);
            }
        }

        return index;
    }

    /// <summary>Whether a label says something about where values go, rather than about the object that carries it.</summary>
    public static bool Selects(string key) =>
        key is not ("platform-config" or "kustomize.toolkit.fluxcd.io/name" or "kustomize.toolkit.fluxcd.io/namespace");

    // null: no target can make up for what the cluster type lacks.
    private static List<KeyValuePair<string, string>>? Remaining(ValueMap labels, ClusterType clusterType)
    {
        List<KeyValuePair<string, string>> remaining = [];
        foreach (var label in labels)
        {
            if (label.Key == ClusterTypeKey)
            {
                if (label.Value != clusterType.Name)
                {
                    return null;
                }
            }
            else if (Selects(label.Key) && !IsOn(clusterType, label))
            {
                remaining.Add(label);
            }
        }

        return remaining;
    }

    // A missing label reads as empty text, so an empty value is found on whatever lacks the label.
    private static bool IsOn(ClusterType clusterType, KeyValuePair<string, string> label) =>
        label.Key is not (DeploymentTargetKey or WorkloadKey)
        && (clusterType.Labels.TryGetValue(label.Key, out var value) ? value : string.Empty) == label.Value;
}
