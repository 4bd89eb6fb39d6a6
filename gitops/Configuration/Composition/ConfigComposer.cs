using System.Collections.Concurrent;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Configuration.Matching;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Configuration.Values;
using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Composition;

/// <summary>Composes the configuration of assignments: finds the layers that apply, and merges them key by key. This is where a value is merged.</summary>
/// <remarks>
/// Kalypso <c>gatherConfigData</c>. Safe for use by many threads. What the same layers compose is composed once, however many assignments share it.
/// </remarks>
public sealed class ConfigComposer
{
    private readonly ValueList<ConfigLayer> _layers;
    private readonly LabelIndex _index;
    private readonly ConcurrentDictionary<string, ClusterTypeIndex> _clusterTypes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int[], ConfigSnapshot> _snapshots = new(IndexListComparer.Instance);

    /// <summary>A composer of the given layers, in merge order.</summary>
    public ConfigComposer(ValueList<ConfigLayer> layers)
    {
        _layers = layers;
        _index = new LabelIndex([.. layers.Select(layer => layer.Labels)]);
    }

    /// <summary>The layers that apply to a target on a cluster type, as ascending indexes.</summary>
    public int[] Applying(ClusterType clusterType, DeploymentTarget target) =>
        _clusterTypes.GetOrAdd(clusterType.Name, _ => _index.For(clusterType)).Matching(target);

    /// <summary>The configuration of a target on a cluster type.</summary>
    public ConfigSnapshot Compose(ClusterType clusterType, DeploymentTarget target) => Compose(Applying(clusterType, target));

    /// <summary>The configuration that the given layers compose.</summary>
    /// <param name="layers">Ascending indexes, as <see cref="Applying"/> gives them.</param>
    public ConfigSnapshot Compose(int[] layers) => _snapshots.GetOrAdd(layers, Merged);

    private ConfigSnapshot Merged(int[] layers)
    {
        var entries = new SortedDictionary<string, MergedValue>(StringComparer.Ordinal);
        foreach (var index in layers)
        {
            var layer = _layers[index];
            foreach (var value in layer.Values.AsSpan())
            {
                if (!entries.TryGetValue(value.Key, out var merged))
                {
                    merged = new MergedValue();
                    entries.Add(value.Key, merged);
                }

                merged.Add(new Contribution(layer.Config, value.DataKey, value.Value));
            }
        }

        return new ConfigSnapshot(entries
            .Select(e => new ConfigEntry(e.Key, e.Value.Value, e.Value.Contributions.ToValueList()))
            .ToValueList());
    }

    private sealed class MergedValue
    {
        public List<Contribution> Contributions { get; } = new(1);

        public object? Value { get; private set; }

        public void Add(Contribution contribution)
        {
            Value = Contributions.Count == 0 ? contribution.Value : ConfigValueMerger.Merge(Value, contribution.Value);
            Contributions.Add(contribution);
        }
    }
}
