using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Registries;

/// <summary>Finds what contradicts itself in a registry, and what it names that is not there.</summary>
internal static class RegistryValidator
{
    /// <summary>Reports it.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var other in catalog.Registries.Skip(1))
        {
            Report(other, RegistryDiagnostics.SecondRegistry(other.At("metadata.name"), other.Value.Name, catalog.Registries[0].Value.Name, catalog.Environment), diagnostics);
        }

        foreach (var registry in catalog.Registries)
        {
            var found = RegistryNameValidator.Find(registry)
                .Concat(RegistryLocationValidator.Find(registry, catalog))
                .Concat(UpstreamValidator.Find(registry))
                .Concat(RegistryPullValidator.Find(registry, catalog))
                .Concat(FindAdmission(registry));
            foreach (var finding in found)
            {
                Report(registry, finding, diagnostics);
            }
        }
    }

    /// <summary>The registry as messages call it.</summary>
    public static string OwnerOf(Sourced<Registry> registry) => $"Registry '{registry.Value.Name}'";

    /// <summary>A finding about each place where a name stands that is of no location.</summary>
    public static IEnumerable<Diagnostic> FindUnknown(Sourced<Registry> registry, string path, string location)
    {
        var known = registry.Value.Locations.Select(l => l.Name).ToHashSet(StringComparer.Ordinal);
        if (location.Length > 0 && !known.Contains(location))
        {
            yield return RegistryDiagnostics.UnknownLocation(registry.At(path), OwnerOf(registry), location, known);
        }
    }

    private static IEnumerable<Diagnostic> FindAdmission(Sourced<Registry> registry)
    {
        if (registry.Value is { Admission: not null, Signers.Count: 0 })
        {
            yield return RegistryDiagnostics.AdmissionOfNobody(registry.At("spec.admission"), OwnerOf(registry));
        }
    }

    private static void Report(Sourced<Registry> registry, Diagnostic finding, DiagnosticBag diagnostics) =>
        diagnostics.Add(finding with { Subject = $"Registry/{registry.Value.Name}" });
}
