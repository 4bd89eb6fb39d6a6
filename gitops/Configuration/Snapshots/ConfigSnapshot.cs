using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Snapshots;

/// <summary>The platform configuration of one assignment: what its workload finds in its namespace.</summary>
/// <remarks>
/// Assignments that the same layers apply to share one snapshot, and snapshots share the values: a fleet holds many thousands of
/// them. Where values come from is found again when somebody asks.
/// </remarks>
public sealed class ConfigSnapshot
{
    private readonly GoMap _map;
    private readonly Func<ValueList<ConfigEntry>> _explain;
    private ValueList<ConfigEntry>? _entries;

    /// <param name="keys">The keys, all of them <see cref="string"/>, in ordinal order, each once; not changed from now on.</param>
    /// <param name="values">Their values; not changed from now on.</param>
    /// <param name="explain">Finds out where the values come from; the same each time.</param>
    /// <param name="version">Of these keys and values.</param>
    internal ConfigSnapshot(object?[] keys, object?[] values, Func<ValueList<ConfigEntry>> explain, string version)
    {
        _map = GoMap.Over(keys, values);
        _explain = explain;
        Version = version;
    }

    /// <summary>The values in ordinal order of keys, and where they come from.</summary>
    public ValueList<ConfigEntry> Entries => _entries ??= _explain();

    /// <summary>The digest of keys and values; the same content has the same version in every environment.</summary>
    public string Version { get; }

    /// <summary>The values as templates see them; a new map each time, because templates may change it.</summary>
    public GoMap ToGoMap() => _map.ShallowCopy();
}
