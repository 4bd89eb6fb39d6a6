using System.Globalization;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Registries;

/// <summary>Finds rules about pulls that lead nowhere, or to two places, and cluster types that no rule and no region decides.</summary>
internal static class RegistryPullValidator
{
    /// <summary>The findings, in order of the rules, then of cluster types.</summary>
    public static IEnumerable<Diagnostic> Find(Sourced<Registry> registry, EnvironmentCatalog catalog)
    {
        var owner = RegistryValidator.OwnerOf(registry);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (index, pull) in registry.Value.Pulls.Index())
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"spec.pulls[{index}]");
            foreach (var unknown in RegistryValidator.FindUnknown(registry, $"{path}.from", pull.From))
            {
                yield return unknown;
            }

            var selected = catalog.ClusterTypes.Select(c => c.Value).Where(c => pull.ClusterTypes.Matches(c.Labels)).Select(c => c.Name).ToList();
            if (selected.Count == 0)
            {
                yield return RegistryDiagnostics.PullsOfNobody(registry.At($"{path}.clusterTypes"), owner, pull.ClusterTypes.ToString());
            }

            foreach (var clusterType in selected.Where(c => !first.TryAdd(c, pull.From) && first[c] != pull.From))
            {
                yield return RegistryDiagnostics.PullsFromTwo(registry.At($"{path}.from"), owner, clusterType, (first[clusterType], pull.From));
            }
        }

        foreach (var undecided in registry.Value.Mirrors.Count == 0 ? [] : catalog.ClusterTypes.Where(c => !first.ContainsKey(c.Value.Name)).SelectMany(c => Undecided(registry, catalog, c)))
        {
            yield return undecided;
        }
    }

    private static IEnumerable<Diagnostic> Undecided(Sourced<Registry> registry, EnvironmentCatalog catalog, Sourced<ClusterType> clusterType)
    {
        if (RegistryChoice.RegionsOf(catalog, clusterType.Value.Name) is { Count: > 1 } regions)
        {
            yield return RegistryDiagnostics.SeveralRegions(
                registry.At("metadata.name"), RegistryValidator.OwnerOf(registry), clusterType.Value.Name, (regions, registry.Value.Primary.Name));
        }
    }
}
