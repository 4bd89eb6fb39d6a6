using LcncInfra.Catalog.Loading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.ClusterTypes;

/// <summary>Checks that the templates of cluster types are defined and meant for their purpose.</summary>
internal static class ClusterTypeValidator
{
    // Words for built-in renderers in control planes of Kalypso before 2023-12; a Template of the name goes first.
    private static readonly string[] BuiltInConfigTypes = ["configMap", "envFile"];

    /// <summary>Reports templates that do not exist or are of another type.</summary>
    public static void Validate(EnvironmentCatalog catalog, DefinedNames defined, DiagnosticBag diagnostics)
    {
        var templates = catalog.Templates.ToDictionary(t => t.Value.Name, t => t.Value.Type, StringComparer.Ordinal);
        foreach (var clusterType in catalog.ClusterTypes)
        {
            var value = clusterType.Value;
            Check("spec.reconciler", value.Reconciler, TemplateType.Reconciler);
            Check("spec.namespaceService", value.NamespaceService, TemplateType.Namespace);
            if (value.ConfigType is not null && (defined.Templates.Contains(value.ConfigType) || !IsBuiltIn(value.ConfigType)))
            {
                Check("spec.configType", value.ConfigType, TemplateType.Config);
            }

            void Check(string path, string template, TemplateType purpose)
            {
                if (FindProblem(clusterType, path, (template, purpose), (defined.Templates, templates)) is { } problem)
                {
                    diagnostics.Add(problem with { Subject = $"ClusterType/{value.Name}" });
                }
            }
        }
    }

    private static Diagnostic? FindProblem(
        Sourced<ClusterType> clusterType,
        string path,
        (string Name, TemplateType Purpose) template,
        (IReadOnlySet<string> Defined, Dictionary<string, TemplateType> Types) known)
    {
        if (template.Name.Length == 0)
        {
            // An empty required field is reported as such; an empty configType names no template either.
            return path == "spec.configType"
                ? CatalogDiagnostics.UnknownTemplate(clusterType.At(path), clusterType.Value.Name, template.Name, known.Defined) : null;
        }

        if (BuiltinTemplate.IsMeantBy(template.Name))
        {
            var builtins = BuiltinTemplate.NamesFor(template.Purpose);
            return builtins.Contains(template.Name, StringComparer.Ordinal)
                ? null
                : BuiltinTemplateDiagnostics.Unknown(clusterType.At(path), clusterType.Value.Name, template.Name, (path, builtins));
        }

        if (!known.Defined.Contains(template.Name))
        {
            return CatalogDiagnostics.UnknownTemplate(clusterType.At(path), clusterType.Value.Name, template.Name, known.Defined);
        }

        return known.Types.TryGetValue(template.Name, out var type) && type != template.Purpose
            ? CatalogDiagnostics.TemplateOfOtherType(clusterType.At(path), clusterType.Value.Name, template.Name, WordFor(type))
            : null;
    }

    private static bool IsBuiltIn(string configType) => BuiltInConfigTypes.Contains(configType, StringComparer.Ordinal);

    private static string WordFor(TemplateType type) => type.ToString().ToLowerInvariant();
}
