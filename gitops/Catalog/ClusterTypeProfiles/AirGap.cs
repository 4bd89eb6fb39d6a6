using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Templates;

namespace LcncInfra.Catalog.ClusterTypeProfiles;

/// <summary>Tells cluster types that no network reaches: images come to them in bundles, and they pull from no registry of the environment.</summary>
public static class AirGap
{
    /// <summary>Whether a cluster type is so: by its profile, or because Zarf carries everything to it.</summary>
    public static bool IsAround(EnvironmentCatalog catalog, ClusterType clusterType) => clusterType.Reconciler == BuiltinTemplate.Zarf
        || catalog.ClusterTypeProfiles.Any(p => p.Value.Name == clusterType.Name && p.Value.IsAirGapped);
}
