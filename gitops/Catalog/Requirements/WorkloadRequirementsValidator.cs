using System.Globalization;
using LcncInfra.Catalog.Loading;
using LcncInfra.Catalog.Sources;
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

        foreach (var requirements in catalog.WorkloadRequirements)
        {
            CheckDependencies(requirements, defined, diagnostics);
        }
    }

    private static void CheckDependencies(Sourced<WorkloadRequirements> requirements, DefinedNames defined, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < requirements.Value.DependsOn.Count; i++)
        {
            if (!defined.Workloads.Contains(requirements.Value.DependsOn[i]))
            {
                var at = requirements.At(string.Create(CultureInfo.InvariantCulture, $"spec.dependsOn[{i}]"));
                diagnostics.Add(RequirementsDiagnostics.UnknownDependency(
                    at, requirements.Value.Name, requirements.Value.DependsOn[i], defined.Workloads));
            }
        }
    }
}
