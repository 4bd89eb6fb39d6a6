using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Registries;

/// <summary>From where cluster types pull: where a rule says, else where it is nearest to their region, else from the primary.</summary>
public static class RegistryChoice
{
    /// <summary>The name of the location for each cluster type of an environment; none without a registry.</summary>
    public static ValueMap Of(EnvironmentCatalog catalog) => catalog.Registries is [var registry, ..]
        ? ValueMap.Of(catalog.ClusterTypes.Select(c => KeyValuePair.Create(c.Value.Name, For(catalog, registry.Value, c.Value).Name)))
        : ValueMap.Empty;

    /// <summary>The location for a cluster type.</summary>
    public static RegistryLocation For(EnvironmentCatalog catalog, Registry registry, ClusterType clusterType)
    {
        var rule = registry.Pulls.FirstOrDefault(p => p.ClusterTypes.Matches(clusterType.Labels));
        return registry.Locations.FirstOrDefault(l => l.Name == rule?.From)
            ?? (RegionsOf(catalog, clusterType.Name) is [var region] ? Nearest(registry, region) : registry.Primary);
    }

    /// <summary>The regions that clusters of a type are in, in order; one, if its profile says it.</summary>
    internal static IReadOnlyList<string> RegionsOf(EnvironmentCatalog catalog, string clusterType) =>
        catalog.ClusterTypeProfiles.FirstOrDefault(p => p.Value.Name == clusterType)?.Value.Region is { } region
            ? [region]
            : [.. catalog.Clusters.Where(c => c.Value.ClusterType == clusterType).Select(c => c.Value.Region).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    // A region of the same name, then one that shares most of the parts its name begins with, as eu-central-1 and eu-west-1 share 'eu'.
    private static RegistryLocation Nearest(Registry registry, string region)
    {
        var best = registry.Locations.Select(l => (Location: l, Shared: RegionsOf(l).Max(r => Shared(r, region)))).MaxBy(l => l.Shared);
        return best.Shared > 0 ? best.Location : registry.Primary;
    }

    private static IEnumerable<string> RegionsOf(RegistryLocation location) =>
        [location.Region, .. location.Serves, .. location.Provider is RegistryProvider.Acr acr ? acr.Replicas : []];

    private static int Shared(string left, string right) => left == right
        ? int.MaxValue
        : left.Split('-').Zip(right.Split('-')).TakeWhile(pair => pair.First == pair.Second).Count();
}
