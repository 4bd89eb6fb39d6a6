using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Catalog.Templates;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Profiles;
using LcncInfra.Rendering.Fleet;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>Finds cluster types whose namespaces are written by a Template, where what namespaces shall come with does nothing.</summary>
internal static class TenantFindings
{
    /// <summary>A finding for each of them.</summary>
    public static IEnumerable<Diagnostic> Of(EnvironmentCatalog catalog, RenderingOptions options)
    {
        var ofAll = !ReferenceEquals(catalog.Settings?.Value.Namespaces ?? NamespaceSettings.None, NamespaceSettings.None)
            || catalog.Settings is { Value.Workspaces.Count: > 0 }
            || catalog.WorkloadRequirements.Any(r => r.Value.QuotaClass is not null || r.Value.Egress.Count > 0);
        var profiles = catalog.ClusterTypeProfiles.Select(p => p.Value)
            .Where(p => !ReferenceEquals(p.Namespaces, NamespaceSettings.None))
            .Select(p => p.Name)
            .ToHashSet(StringComparer.Ordinal);
        return !ofAll && profiles.Count == 0 ? [] : catalog.ClusterTypes
            .Where(c => options.Has(c.Value.Name) && !IsBuiltin(c.Value, options) && (ofAll || profiles.Contains(c.Value.Name)))
            .Select(c => NamespaceDiagnostics.NamespacesOfTemplate(c.At("spec.namespaceService"), c.Value.Name, c.Value.NamespaceService ?? string.Empty));
    }

    private static bool IsBuiltin(ClusterType clusterType, RenderingOptions options) =>
        options.Profile == GeneratorProfile.Default && clusterType.NamespaceService == BuiltinTemplate.Namespace;
}
