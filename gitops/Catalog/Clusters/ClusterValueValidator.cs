using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Clusters;

/// <summary>Checks that clusters of a type differ in the texts of their values only.</summary>
internal static class ClusterValueValidator
{
    /// <summary>Reports values that cannot be carried to the clusters.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        if (!catalog.Clusters.Any(c => ClusterVariables.AreAskedFor(c.Value)))
        {
            return;
        }

        var types = catalog.ClusterTypes.ToDictionary(t => t.Value.Name, t => t.Value, StringComparer.Ordinal);
        foreach (var group in catalog.Clusters.GroupBy(c => c.Value.ClusterType, StringComparer.Ordinal))
        {
            Sourced<Cluster>[] clusters = [.. group];
            if (types.TryGetValue(group.Key, out var clusterType) && clusters.Any(c => ClusterVariables.AreAskedFor(c.Value)))
            {
                Validate(clusterType, clusters, diagnostics);
            }
        }
    }

    private static void Validate(ClusterType clusterType, Sourced<Cluster>[] clusters, DiagnosticBag diagnostics)
    {
        if (!BuiltinTemplate.IsMeantBy(clusterType.Reconciler))
        {
            Array.ForEach(clusters, c => ReportUnused(c, diagnostics));
            return;
        }

        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cluster in clusters)
        {
            foreach (var name in cluster.Value.Values.Keys.Where(ClusterVariables.IsReserved))
            {
                diagnostics.Add(ClusterValueDiagnostics.ReservedVariable(cluster.At($"spec.values.{name}"), cluster.Value.Name, name));
            }

            foreach (var name in NamesOf(cluster.Value))
            {
                first.TryAdd(name, cluster.Value.Name);
            }
        }

        foreach (var cluster in clusters)
        {
            var own = NamesOf(cluster.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var (name, other) in first.Where(f => !own.Contains(f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal))
            {
                diagnostics.Add(ClusterValueDiagnostics.MissingValue(
                    cluster.At("spec.values"), cluster.Value.Name, name, (clusterType.Name, other)));
            }
        }
    }

    private static void ReportUnused(Sourced<Cluster> cluster, DiagnosticBag diagnostics)
    {
        if (cluster.Value.Site is { Length: > 0 })
        {
            diagnostics.Add(ClusterValueDiagnostics.ValuesWithoutBuiltin(cluster.At("spec.site"), cluster.Value.Name, "spec.site", cluster.Value.ClusterType));
        }

        if (cluster.Value.Values.Count > 0)
        {
            diagnostics.Add(ClusterValueDiagnostics.ValuesWithoutBuiltin(cluster.At("spec.values"), cluster.Value.Name, "spec.values", cluster.Value.ClusterType));
        }
    }

    private static IEnumerable<string> NamesOf(Cluster cluster) =>
        cluster.Values.Keys.Concat(ClusterVariables.Of(cluster with { Values = Model.Collections.ValueMap.Empty }).Keys).Distinct(StringComparer.Ordinal);
}
