using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Snapshots;

/// <summary>The platform configuration of one assignment: what its workload finds in its namespace.</summary>
/// <remarks>Assignments that the same layers apply to share one snapshot.</remarks>
public sealed class ConfigSnapshot(ValueList<ConfigEntry> entries)
{
    private readonly Lazy<string> _version = new(() => SnapshotVersion.Of(entries));

    /// <summary>A snapshot without values.</summary>
    public static ConfigSnapshot Empty { get; } = new(ValueList<ConfigEntry>.Empty);

    /// <summary>The values in ordinal order of keys.</summary>
    public ValueList<ConfigEntry> Entries { get; } = entries;

    /// <summary>The digest of keys and values; the same content has the same version in every environment.</summary>
    public string Version => _version.Value;

    /// <summary>The values as templates see them; a new map each time, because templates may change it.</summary>
    public GoMap ToGoMap()
    {
        var map = new GoMap(GoMapType.StringToAny);
        foreach (var entry in Entries.AsSpan())
        {
            map.Set(entry.Key, entry.Value);
        }

        return map;
    }
}
