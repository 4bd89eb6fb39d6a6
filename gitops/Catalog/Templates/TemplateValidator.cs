using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Templates;

/// <summary>Finds templates that nothing uses, and content types that do nothing.</summary>
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

        CheckContentTypes(catalog, used, diagnostics);
    }

    // What a file of configuration is called is all that a content type decides.
    private static void CheckContentTypes(EnvironmentCatalog catalog, HashSet<string?> used, DiagnosticBag diagnostics)
    {
        var ofConfig = catalog.ClusterTypes.Select(c => c.Value.ConfigType).ToHashSet(StringComparer.Ordinal);
        foreach (var template in catalog.Templates.Where(t => used.Contains(t.Value.Name)))
        {
            var (name, _, contentType, _) = template.Value;
            var problem = contentType switch
            {
                "sh" when !ofConfig.Contains(name) => CatalogDiagnostics.ContentTypeNotRead(template.At("spec.contentType"), name),
                null or "" or "sh" or "yaml" => null,
                _ => CatalogDiagnostics.UnknownContentType(template.At("spec.contentType"), name, contentType),
            };
            if (problem is not null)
            {
                diagnostics.Add(problem with { Subject = $"Template/{name}" });
            }
        }
    }
}
