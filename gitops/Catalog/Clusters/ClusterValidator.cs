using LcncInfra.Catalog.Loading;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Clusters;

/// <summary>Finds clusters and profiles of cluster types that do not exist.</summary>
internal static class ClusterValidator
{
    /// <summary>Reports references that lead nowhere.</summary>
    public static void Validate(EnvironmentCatalog catalog, DefinedNames defined, DiagnosticBag diagnostics)
    {
        foreach (var cluster in catalog.Clusters.Where(c => !defined.ClusterTypes.Contains(c.Value.ClusterType)))
        {
            diagnostics.Add(CatalogDiagnostics.UnknownClusterType(
                cluster.At("spec.clusterType"), cluster.Value.Name, cluster.Value.ClusterType, defined.ClusterTypes) with
            {
                Subject = $"Cluster/{cluster.Value.Name}",
            });
        }

        foreach (var profile in catalog.ClusterTypeProfiles.Where(p => !defined.ClusterTypes.Contains(p.Value.Name)))
        {
            diagnostics.Add(CatalogDiagnostics.ProfileWithoutClusterType(
                profile.At("metadata.name"), profile.Value.Name, defined.ClusterTypes) with
            {
                Subject = $"ClusterTypeProfile/{profile.Value.Name}",
            });
        }
    }
}
