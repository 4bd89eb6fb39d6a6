using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Matching;

/// <summary>Why a label set does not match: its first label that is found neither on the cluster type nor on the deployment target.</summary>
/// <param name="Key">The label.</param>
/// <param name="Value">The value it asks for.</param>
/// <param name="OnClusterType">What the cluster type has instead; <see langword="null"/> if it lacks the label, or is not asked for it.</param>
/// <param name="OnTarget">What the target has instead; <see langword="null"/> if it lacks the label, or is not asked for it.</param>
public sealed record LabelMiss(string Key, string Value, string? OnClusterType, string? OnTarget)
{
    /// <summary>The first miss of a label set, in order of labels; <see langword="null"/> exactly if <see cref="LabelIndex"/> finds that it matches.</summary>
    public static LabelMiss? Of(ValueMap labels, ClusterType clusterType, DeploymentTarget target)
    {
        foreach (var (key, value) in labels)
        {
            if (LabelIndex.Selects(key) && Find(key, value, clusterType, target) is { } miss)
            {
                return miss;
            }
        }

        return null;
    }

    private static LabelMiss? Find(string key, string value, ClusterType clusterType, DeploymentTarget target)
    {
        if (key == LabelIndex.ClusterTypeKey)
        {
            return clusterType.Name == value ? null : new LabelMiss(key, value, clusterType.Name, null);
        }

        if (key == LabelIndex.DeploymentTargetKey)
        {
            return target.Name == value ? null : new LabelMiss(key, value, null, target.Name);
        }

        var onClusterType = key == LabelIndex.WorkloadKey ? null : ValueOn(clusterType.Labels, key);
        var onTarget = ValueOn(target.Labels, key);

        // A missing label reads as empty text, so an empty value is found on whatever lacks the label.
        var isFound = (key != LabelIndex.WorkloadKey && (onClusterType ?? string.Empty) == value) || (onTarget ?? string.Empty) == value;
        return isFound ? null : new LabelMiss(key, value, onClusterType, onTarget);
    }

    private static string? ValueOn(ValueMap labels, string key) => labels.TryGetValue(key, out var value) ? value : null;
}
