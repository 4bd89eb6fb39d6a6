using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Checks the former names of deployment targets: each is of a target that exists, and no other has it.</summary>
internal static class RenamedTargetValidator
{
    /// <summary>Reports what is wrong with them.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        var renaming = catalog.WorkloadRequirements.Where(r => r.Value.DeployedAs.Count > 0).ToList();
        if (renaming.Count == 0)
        {
            return;
        }

        foreach (var requirements in renaming)
        {
            ReportUnknown(requirements, catalog, diagnostics);
        }

        foreach (var same in RenamedTargets.Of(catalog).DeploymentTargets.GroupBy(t => t.Value.DeployedName, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var renamed = same.First(t => t.Value.DeployedAs is not null).Value;
            var at = renaming.First(r => r.Value.Name == renamed.Workload).At($"spec.deployedAs.{RenamedTargets.ShortName(renamed)}");
            diagnostics.Add(RequirementsDiagnostics.NameOfTwoTargets(at, renamed, same.First(t => t.Value.Name != renamed.Name).Value.Name));
        }
    }

    private static void ReportUnknown(Sourced<WorkloadRequirements> requirements, EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        if (catalog.Workloads.FirstOrDefault(w => w.Value.Name == requirements.Value.Name)?.Value is not { } workload)
        {
            return;
        }

        var known = workload.DeploymentTargets.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var target in requirements.Value.DeployedAs.Keys.Where(t => !known.Contains(t)))
        {
            diagnostics.Add(RequirementsDiagnostics.UnknownRenamedTarget(requirements.Sources.KeyOf($"spec.deployedAs.{target}"), workload.Name, target, known));
        }
    }
}
