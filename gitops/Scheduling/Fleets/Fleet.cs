using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypeProfiles;

namespace LcncInfra.Scheduling.Fleets;

/// <summary>The cluster types of an environment as placement looks at them.</summary>
internal sealed class Fleet
{
    private readonly Dictionary<string, FleetLabel> _labels = new(StringComparer.Ordinal);

    private Fleet(IReadOnlyList<FleetType> types) => Types = types;

    /// <summary>The cluster types in the catalog's order.</summary>
    public IReadOnlyList<FleetType> Types { get; }

    /// <summary>Brings together what a catalog says of its cluster types.</summary>
    public static Fleet Of(EnvironmentCatalog catalog)
    {
        var profiles = catalog.ClusterTypeProfiles.ToDictionary(p => p.Value.Name, p => p.Value, StringComparer.Ordinal);
        var clusters = catalog.Clusters.Select(c => c.Value).ToLookup(c => c.ClusterType, StringComparer.Ordinal);
        return new Fleet(
        [
            .. catalog.ClusterTypes.Select((type, index) => new FleetType(
                index,
                type.Value,
                profiles.GetValueOrDefault(type.Value.Name) ?? new ClusterTypeProfile(type.Value.Name),
                [.. clusters[type.Value.Name]])),
        ]);
    }

    /// <summary>The values of a label, numbered.</summary>
    public FleetLabel Label(string key)
    {
        if (!_labels.TryGetValue(key, out var label))
        {
            label = FleetLabel.Of(key, Types);
            _labels.Add(key, label);
        }

        return label;
    }
}
