using LcncInfra.Catalog.Loading;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Requirements;

/// <summary>Finds requirements of workloads that do not exist.</summary>
internal static class WorkloadRequirementsValidator
{
    /// <summary>Reports requirements that are about nothing.</summary>
    public static void Validate(EnvironmentCatalog catalog, DefinedNames defined, DiagnosticBag diagnostics)
    {
        foreach (var requirements in catalog.WorkloadRequirements.Where(r => !defined.Workloads.Contains(r.Value.Name)))
        {
            diagnostics.Add(CatalogDiagnostics.RequirementsWithoutWorkload(
                requirements.At("metadata.name"), requirements.Value.Name, defined.Workloads) with
            {
                Subject = $"WorkloadRequirements/{requirements.Value.Name}",
            });
        }
    }
}
