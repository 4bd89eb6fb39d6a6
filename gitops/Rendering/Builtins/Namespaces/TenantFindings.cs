using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Catalog.Templates;
using LcncInfra.Configuration.Composition;
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

    /// <summary>A finding for each cluster type whose reconciler has no accounts, though it should stay in namespaces.</summary>
    /// <param name="catalog">The environment.</param>
    /// <param name="assignments">What was placed.</param>
    /// <param name="tenants">What namespaces come with.</param>
    /// <param name="options">How to render.</param>
    public static IEnumerable<Diagnostic> OfScopes(
        EnvironmentCatalog catalog, IReadOnlyList<ConfiguredAssignment> assignments, TenantSet tenants, RenderingOptions options)
    {
        var without = tenants.HasScopes
            ? catalog.ClusterTypes.Where(c => IsBuiltin(c.Value, options) && BuiltinReconcilers.Find(c.Value.Reconciler)?.AccountNamespace(string.Empty) is null)
                .ToDictionary(c => c.Value.Name, StringComparer.Ordinal)
            : [];
        return without.Count == 0 ? [] : assignments.Select(a => a.Assignment)
            .Where(a => without.ContainsKey(a.ClusterType.Value.Name) && tenants.Of(a).IsScoped)
            .Select(a => a.ClusterType.Value.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(name => NamespaceDiagnostics.ScopeNotKept(
                without[name].At("spec.reconciler"),
                name,
                without[name].Value.Reconciler == BuiltinTemplate.Zarf ? "Zarf has the rights of who deploys a package" : "a Template writes what it applies"));
    }

    private static bool IsBuiltin(ClusterType clusterType, RenderingOptions options) =>
        options.Profile == GeneratorProfile.Default && clusterType.NamespaceService == BuiltinTemplate.Namespace;
}
