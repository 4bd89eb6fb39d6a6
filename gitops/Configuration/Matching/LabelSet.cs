using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Matching;

/// <summary>What one label set asks for.</summary>
/// <param name="clusterType">The cluster type that it names, if any.</param>
/// <param name="labels">The other labels that select, in order of keys.</param>
internal sealed class LabelSet(string? clusterType, AskedLabel[] labels)
{
    /// <summary>What a label set asks for.</summary>
    public static LabelSet Of(ValueMap labels, LabelNumbers numbers)
    {
        List<AskedLabel> asked = [];
        foreach (var (key, value) in labels)
        {
            if (key != LabelIndex.ClusterTypeKey && LabelIndex.Selects(key))
            {
                asked.Add(new AskedLabel(key, value, value.Length > 0 ? numbers.Add(key, value) : -1));
            }
        }

        return new LabelSet(labels.TryGetValue(LabelIndex.ClusterTypeKey, out var name) ? name : null, [.. asked]);
    }

    /// <summary>What targets have to carry, as the cluster type does not; <see langword="null"/> if no target can make up for what it lacks.</summary>
    public AskedLabel[]? Remaining(ClusterType on)
    {
        if (clusterType is not null && clusterType != on.Name)
        {
            return null;
        }

        var found = 0;
        foreach (var label in labels)
        {
            found += IsOn(on, label) ? 1 : 0;
        }

        return found == 0 ? labels : found == labels.Length ? [] : Missing(on, labels.Length - found);
    }

    private AskedLabel[] Missing(ClusterType on, int count)
    {
        var missing = new AskedLabel[count];
        var next = 0;
        foreach (var label in labels)
        {
            if (!IsOn(on, label))
            {
                missing[next++] = label;
            }
        }

        return missing;
    }

    // A missing label reads as empty text, so an empty value is found on whatever lacks the label.
    private static bool IsOn(ClusterType on, AskedLabel label) =>
        label.Key is not (LabelIndex.DeploymentTargetKey or LabelIndex.WorkloadKey)
        && (on.Labels.TryGetValue(label.Key, out var value) ? value : string.Empty) == label.Value;
}
