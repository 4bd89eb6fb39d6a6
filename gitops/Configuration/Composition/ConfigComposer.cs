using System.Collections.Concurrent;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Configuration.Matching;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Configuration.Values;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Composition;

/// <summary>Composes the configuration of assignments: finds the layers that apply, and merges them key by key. This is where a value is merged.</summary>
/// <remarks>
/// Kalypso <c>gatherConfigData</c>. Safe for use by many threads. What the same layers compose is composed once, however many assignments
/// share it; what the same values merge to is merged once, however many snapshots hold it.
/// </remarks>
public sealed class ConfigComposer
{
    private readonly LayerTable _table;
    private readonly LabelIndex _index;
    private readonly ConcurrentDictionary<string, ClusterTypeIndex> _clusterTypes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int[], ConfigSnapshot> _snapshots = new(IndexListComparer.Instance);
    private readonly ConcurrentDictionary<MergePair, object?> _merged = new();
    private readonly ConcurrentDictionary<(int Before, int After), bool> _overlays = new();
    private readonly ConcurrentBag<MergeScratch> _scratch = [];
    private readonly SnapshotVersion _versions = new();

    /// <summary>A composer of the given layers, in merge order.</summary>
    public ConfigComposer(ValueList<ConfigLayer> layers)
    {
        _table = new LayerTable(layers);
        _index = new LabelIndex([.. layers.Select(layer => layer.Labels)]);
    }

    /// <summary>Which values came directly over which others in what was composed so far, as far as that can surprise; in merge order.</summary>
    internal IEnumerable<(Contribution Before, Contribution After)> Overlays => _overlays.Keys
        .Order()
        .Select(pair => (_table[pair.Before].Contribution, _table[pair.After].Contribution));

    /// <summary>The layers that apply to a target on a cluster type, as ascending indexes.</summary>
    public int[] Applying(ClusterType clusterType, DeploymentTarget target) =>
        _clusterTypes.GetOrAdd(clusterType.Name, _ => _index.For(clusterType)).Matching(target);

    /// <summary>The configuration of a target on a cluster type.</summary>
    public ConfigSnapshot Compose(ClusterType clusterType, DeploymentTarget target) => Compose(Applying(clusterType, target));

    /// <summary>The configuration that the given layers compose.</summary>
    /// <param name="layers">Ascending indexes, as <see cref="Applying"/> gives them.</param>
    public ConfigSnapshot Compose(int[] layers) => _snapshots.GetOrAdd(layers, Begin);

    private ConfigSnapshot Begin(int[] layers)
    {
        var (keys, values) = Merged(layers);
        return new ConfigSnapshot(GoMap.Over(keys, values), _versions.Of(keys, values), () => Again(layers), () => Explained(layers));
    }

    private GoMap Again(int[] layers)
    {
        var (keys, values) = Merged(layers);
        return GoMap.Over(keys, values);
    }

    private (object?[] Keys, object?[] Values) Merged(int[] layers)
    {
        var scratch = _scratch.TryTake(out var unused) ? unused : new MergeScratch(_table.Keys.Count);
        foreach (var layer in layers)
        {
            foreach (var value in _table.Of(layer))
            {
                scratch.Set(value, scratch.LastOf(value.Key) is { } last ? Over(scratch.ValueOf(value.Key), last, value) : value.Contribution.Value);
            }
        }

        var merged = scratch.Take(_table.Keys);
        _scratch.Add(scratch);
        return merged;
    }

    private object? Over(object? existing, FlatValue last, FlatValue added)
    {
        if (last.CanSurprise && added.CanSurprise)
        {
            _overlays.TryAdd((last.Index, added.Index), true);
        }

        return ConfigValueMerger.CanMerge(existing, added.Contribution.Value)
            ? _merged.GetOrAdd(new MergePair(existing, added.Index), static (pair, table) => pair.Merge(table), _table)
            : added.Contribution.Value;
    }

    // The same once more, slowly, with every contribution.
    private ValueList<ConfigEntry> Explained(int[] layers)
    {
        var contributions = new SortedDictionary<string, List<FlatValue>>(StringComparer.Ordinal);
        foreach (var value in layers.SelectMany(layer => _table.Of(layer).ToArray()))
        {
            if (!contributions.TryGetValue(_table.Keys[value.Key], out var ofKey))
            {
                contributions.Add(_table.Keys[value.Key], ofKey = []);
            }

            ofKey.Add(value);
        }

        var snapshot = Compose(layers).ToGoMap();
        return contributions
            .Select(e => new ConfigEntry(
                e.Key, snapshot.TryGetValue(e.Key, out var value) ? value : null, e.Value.Select(v => v.Contribution).ToValueList()))
            .ToValueList();
    }
}
