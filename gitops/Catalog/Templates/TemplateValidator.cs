using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Templates;

/// <summary>Finds templates that nothing uses.</summary>
internal static class TemplateValidator
{
    /// <summary>Reports templates that no cluster type names.</summary>
    public static void Validate(EnvironmentCatalog catalog, DiagnosticBag diagnostics)
    {
        var used = catalog.ClusterTypes
            .SelectMany(c => new[] { c.Value.Reconciler, c.Value.NamespaceService, c.Value.ConfigType })
            .ToHashSet(StringComparer.Ordinal);
        foreach (var template in catalog.Templates.Where(t => !used.Contains(t.Value.Name)))
        {
            diagnostics.Add(CatalogDiagnostics.UnusedTemplate(template.At("metadata.name"), template.Value.Name) with
            {
                Subject = $"Template/{template.Value.Name}",
            });
        }
    }
}
