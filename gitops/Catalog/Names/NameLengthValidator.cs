using LcncInfra.Catalog.Kinds;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Names;

/// <summary>Checks the names that Kalypso writes into labels, which hold 63 characters.</summary>
internal static class NameLengthValidator
{
    /// <summary>Reports cluster types, policies, workloads and deployment targets whose names do not fit.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        foreach (var item in catalog.ClusterTypes)
        {
            Check("ClusterType", item.Value.Name, item.At("metadata.name"), diagnostics);
        }

        foreach (var item in catalog.SchedulingPolicies)
        {
            Check("SchedulingPolicy", item.Value.Name, item.At("metadata.name"), diagnostics);
        }

        foreach (var item in catalog.Workloads)
        {
            Check("Workload", item.Value.Name, item.At("metadata.name"), diagnostics);
        }

        foreach (var item in catalog.DeploymentTargets)
        {
            Check("DeploymentTarget", item.Value.Name, item.At("name"), diagnostics);
        }
    }

    private static void Check(string kind, string name, SourceSpan at, DiagnosticBag diagnostics)
    {
        if (name.Length > ResourceName.MaximumSubdomainLength)
        {
            // Made of two names that are short enough each; the API server refuses the whole.
            var place = new TextPlace(at, kind, FieldPath.Root.Of("metadata").Of("name"), name);
            diagnostics.Add(CatalogDiagnostics.InvalidName(place, suggestion: null) with { Subject = $"{kind}/{name}" });
        }
        else if (name.Length > ResourceName.MaximumLabelLength)
        {
            diagnostics.Add(CatalogDiagnostics.NameTooLong(at, kind, name) with { Subject = $"{kind}/{name}" });
        }
    }
}
