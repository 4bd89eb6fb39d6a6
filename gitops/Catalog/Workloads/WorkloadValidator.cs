using System.Globalization;
using LcncInfra.Catalog.Loading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Checks what workloads refer to: environments, schemas, and their registration.</summary>
internal static class WorkloadValidator
{
    /// <summary>Reports references that lead nowhere. Schemas are checked where they count: at targets of this environment.</summary>
    public static void Validate(EnvironmentCatalog catalog, DefinedNames defined, DiagnosticBag diagnostics)
    {
        foreach (var workload in catalog.Workloads)
        {
            var context = new WorkloadContext(catalog.Environment, workload, defined, diagnostics);
            CheckRegistration(context);
            CheckTargets(context);
        }
    }

    private static void CheckRegistration(WorkloadContext context)
    {
        if (context.Workload.Origin.Kind != SourceKind.WorkloadRegistration)
        {
            var workload = context.Workload;
            context.Report(CatalogDiagnostics.WorkloadWithoutRegistration(workload.At("metadata.name"), workload.Value.Name));
        }
    }

    private static void CheckTargets(WorkloadContext context)
    {
        var workload = context.Workload;
        var isHere = false;
        for (var i = 0; i < workload.Value.DeploymentTargets.Count; i++)
        {
            var target = workload.Value.DeploymentTargets[i];
            var path = string.Create(CultureInfo.InvariantCulture, $"spec.deploymentTargets[{i}]");
            if (target.Environment.Length > 0 && context.Defined.Environments is { } listed
                && !listed.Contains(target.Environment, StringComparer.Ordinal))
            {
                context.Report(CatalogDiagnostics.UnknownEnvironment(workload.At($"{path}.environment"), target.Name, target.Environment,
                    listed));
            }

            if (target.Environment == context.Environment)
            {
                isHere = true;
                CheckSchemas(target.ConfigSchemas, $"{path}.configSchemas", context);
            }
        }

        if (isHere)
        {
            CheckSchemas(workload.Value.ConfigSchemas, "spec.configSchemas", context);
        }
    }

    private static void CheckSchemas(ValueList<string> schemas, string path, WorkloadContext context)
    {
        for (var i = 0; i < schemas.Count; i++)
        {
            if (!context.Defined.ConfigSchemas.Contains(schemas[i]))
            {
                var at = context.Workload.At(string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"));
                context.Report(CatalogDiagnostics.UnknownConfigSchema(at, context.Workload.Value.Name, schemas[i],
                    context.Defined.ConfigSchemas));
            }
        }
    }

    private sealed record WorkloadContext(string Environment, Sourced<Workload> Workload, DefinedNames Defined, DiagnosticBag Diagnostics)
    {
        public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic with { Subject = $"Workload/{Workload.Value.Name}" });
    }
}
