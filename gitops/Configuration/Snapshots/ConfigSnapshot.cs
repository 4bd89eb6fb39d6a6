using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Snapshots;

/// <summary>The platform configuration of one assignment: what its workload finds in its namespace.</summary>
/// <remarks>
/// Assignments that the same layers apply to share one snapshot, and snapshots share the values: a fleet holds many thousands of
/// them. Where values come from is found again when somebody asks. Safe for use by many threads.
/// </remarks>
public sealed class ConfigSnapshot
{
    private readonly Func<GoMap> _compose;
    private readonly Func<ValueList<ConfigEntry>> _explain;
    private volatile GoMap? _map;
    private ValueList<ConfigEntry>? _entries;

    /// <param name="map">The values by their keys, in ordinal order; not changed from now on.</param>
    /// <param name="version">Of these keys and values.</param>
    /// <param name="compose">Composes the same values again.</param>
    /// <param name="explain">Finds out where the values come from; the same each time.</param>
    internal ConfigSnapshot(GoMap map, string version, Func<GoMap> compose, Func<ValueList<ConfigEntry>> explain)
    {
        _map = map;
        _compose = compose;
        _explain = explain;
        Version = version;
    }

    /// <summary>The values in ordinal order of keys, and where they come from.</summary>
    public ValueList<ConfigEntry> Entries => _entries ??= _explain();

    /// <summary>The digest of keys and values; the same content has the same version in every environment.</summary>
    public string Version { get; }

    /// <summary>The values as templates see them; a new map each time, because templates may change it.</summary>
    public GoMap ToGoMap() => (_map ??= _compose()).ShallowCopy();

    /// <summary>The same values without one key; itself if there is none.</summary>
    public ConfigSnapshot Without(string key)
    {
        var rest = Entries.Where(e => e.Key != key).ToValueList();
        if (rest.Count == Entries.Count)
        {
            return this;
        }

        object?[] keys = [.. rest.Select(e => e.Key)];
        object?[] values = [.. rest.Select(e => e.Value)];
        return new ConfigSnapshot(GoMap.Over(keys, values), new SnapshotVersion().Of(keys, values), () => GoMap.Over(keys, values), () => rest);
    }

    /// <summary>Lets go of the values, which nobody is going to look at; who does all the same composes them again.</summary>
    internal void Release() => _map = null;
}
