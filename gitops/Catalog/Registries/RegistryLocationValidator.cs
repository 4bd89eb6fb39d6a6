using System.Globalization;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Registries;

/// <summary>Finds locations that are no place of their own, stand on nothing, or cannot be filled.</summary>
internal static class RegistryLocationValidator
{
    /// <summary>The findings, in order of the locations.</summary>
    public static IEnumerable<Diagnostic> Find(Sourced<Registry> registry, EnvironmentCatalog catalog)
    {
        var clusters = catalog.Clusters.Select(c => c.Value.Name).ToHashSet(StringComparer.Ordinal);
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, location) in Paths(registry.Value))
        {
            foreach (var finding in FindPlaces(registry, path, location, places).Concat(FindCluster(registry, path, location, clusters)).Concat(FindRetention(registry, path, location)))
            {
                yield return finding;
            }
        }

        foreach (var finding in Paths(registry.Value).Skip(1).SelectMany(m => FindFilling(registry, m.Path, m.Location)))
        {
            yield return finding;
        }
    }

    private static IEnumerable<(string Path, RegistryLocation Location)> Paths(Registry registry) =>
        [("spec.primary", registry.Primary), .. registry.Mirrors.Index().Select(m => (string.Create(CultureInfo.InvariantCulture, $"spec.mirrors[{m.Index}]"), m.Item))];

    // In Azure a copy elsewhere is the same registry; everything else is what host and root say.
    private static IEnumerable<Diagnostic> FindPlaces(Sourced<Registry> registry, string path, RegistryLocation location, Dictionary<string, string> places)
    {
        if (!places.TryAdd(location.Provider.RootIn(location.Region), location.Name))
        {
            var place = location.Provider.RootIn(location.Region);
            yield return RegistryDiagnostics.MirrorOfItself(registry.At($"{path}.{location.Provider.Word}"), RegistryValidator.OwnerOf(registry), location.Name, (places[place], place));
        }

        if (location.Provider is not RegistryProvider.Acr acr)
        {
            yield break;
        }

        var regions = new HashSet<string>(StringComparer.Ordinal) { location.Region };
        foreach (var (index, region) in acr.Replicas.Index().Where(r => !regions.Add(r.Item)))
        {
            yield return RegistryDiagnostics.MirrorOfItself(
                registry.At(string.Create(CultureInfo.InvariantCulture, $"{path}.acr.replicas[{index}]")), RegistryValidator.OwnerOf(registry), location.Name, (location.Name, $"it is in region {region} already"));
        }
    }

    private static IEnumerable<Diagnostic> FindCluster(Sourced<Registry> registry, string path, RegistryLocation location, HashSet<string> clusters)
    {
        if (location.Provider is RegistryProvider.Harbor harbor && !clusters.Contains(harbor.Cluster))
        {
            yield return RegistryDiagnostics.UnknownCluster(registry.At($"{path}.harbor.cluster"), RegistryValidator.OwnerOf(registry), location.Name, (harbor.Cluster, clusters));
        }
    }

    private static IEnumerable<Diagnostic> FindRetention(Sourced<Registry> registry, string path, RegistryLocation location)
    {
        if (location.Provider is RegistryProvider.Acr && registry.Value.Retention.KeepLast is not null)
        {
            yield return RegistryDiagnostics.KeepsTagged(registry.At($"{path}.acr"), RegistryValidator.OwnerOf(registry), location.Name);
        }
    }

    private static IEnumerable<Diagnostic> FindFilling(Sourced<Registry> registry, string path, RegistryLocation mirror)
    {
        var primary = registry.Value.Primary;
        if (MirrorMethods.Of(primary, mirror) is null)
        {
            yield return RegistryDiagnostics.NotFilled(
                registry.At($"{path}.{mirror.Provider.Word}"), RegistryValidator.OwnerOf(registry), mirror.Name, (primary.Provider.Word, mirror.Provider.Word));
        }
        else if (MirrorMethods.Opened(primary, mirror) is { Credentials: null } closed)
        {
            yield return RegistryDiagnostics.CredentialsMissing(
                registry.At($"{(closed == primary ? "spec.primary" : path)}.name"), RegistryValidator.OwnerOf(registry), $"Location '{closed.Name}'", $"mirror '{mirror.Name}' is filled with them");
        }
    }
}
