using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Finds registrations that do less than they seem to.</summary>
internal static class WorkloadRegistrationValidator
{
    /// <summary>Reports registrations without a workspace, and those whose files hold no Workload.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        var read = Names(catalog.Sources);
        var withWorkload = Names(catalog.Workloads.Select(w => w.Origin));
        foreach (var registration in catalog.WorkloadRegistrations)
        {
            var name = registration.Value.Name;
            var subject = $"WorkloadRegistration/{name}";
            if (registration.Value.Workspace is not { Length: > 0 })
            {
                diagnostics.Add(CatalogDiagnostics.NoWorkspace(registration.At("spec.workspace"), name) with { Subject = subject });
            }

            if (read.Contains(name) && !withWorkload.Contains(name))
            {
                diagnostics.Add(CatalogDiagnostics.EmptyRegistration(registration.At("metadata.name"), name) with { Subject = subject });
            }
        }
    }

    private static HashSet<string> Names(IEnumerable<CatalogSource> sources) =>
        sources.Where(s => s.Kind == SourceKind.WorkloadRegistration).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
}
