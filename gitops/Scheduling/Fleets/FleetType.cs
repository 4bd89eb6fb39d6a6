using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Clusters;

namespace LcncInfra.Scheduling.Fleets;

/// <summary>A cluster type with all that is said of it.</summary>
/// <param name="Index">Its index in the catalog.</param>
/// <param name="Value">The cluster type.</param>
/// <param name="Profile">Its profile; an empty one if none was written.</param>
/// <param name="Clusters">Its clusters, in order of names.</param>
internal sealed record FleetType(int Index, ClusterType Value, ClusterTypeProfile Profile, IReadOnlyList<Cluster> Clusters)
{
    /// <summary>Every region that is said of it, in the order said.</summary>
    public IEnumerable<string> Regions =>
        new[] { Profile.Region }.Concat(Clusters.Select(c => c.Region)).OfType<string>().Distinct(StringComparer.Ordinal);
}
