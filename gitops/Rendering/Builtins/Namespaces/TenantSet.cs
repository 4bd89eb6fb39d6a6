using LcncInfra.Catalog;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>Knows what the namespaces of an environment come with.</summary>
/// <remarks>Costs nothing where nothing is said. Used by many threads at once.</remarks>
internal sealed class TenantSet
{
    private readonly NamespaceSettings _ofEnvironment;
    private readonly Dictionary<string, NamespaceSettings> _ofClusterTypes;
    private readonly Dictionary<string, NamespaceSettings> _ofWorkspaces;
    private readonly Dictionary<string, QuotaClass> _quotaClasses;
    private readonly Dictionary<string, WorkloadRequirements> _requirements;
    private readonly ILookup<string, (string Workload, EgressRule Rule)> _callers;
    private readonly bool _isEmpty;

    public TenantSet(EnvironmentCatalog catalog)
    {
        _ofEnvironment = catalog.Settings?.Value.Namespaces ?? NamespaceSettings.None;
        _ofClusterTypes = catalog.ClusterTypeProfiles.Select(p => p.Value)
            .Where(p => !ReferenceEquals(p.Namespaces, NamespaceSettings.None))
            .ToDictionary(p => p.Name, p => p.Namespaces, StringComparer.Ordinal);
        _ofWorkspaces = (catalog.Settings?.Value.Workspaces ?? [])
            .DistinctBy(w => w.Workspace, StringComparer.Ordinal)
            .ToDictionary(w => w.Workspace, w => w.Namespaces, StringComparer.Ordinal);
        _quotaClasses = catalog.QuotaClasses.ToDictionary(q => q.Value.Name, q => q.Value, StringComparer.Ordinal);
        _requirements = catalog.WorkloadRequirements.Select(r => r.Value)
            .Where(r => r.QuotaClass is not null || r.Egress.Count > 0)
            .ToDictionary(r => r.Name, r => r, StringComparer.Ordinal);
        _callers = _requirements.Values.OrderBy(r => r.Name, StringComparer.Ordinal)
            .SelectMany(r => r.Egress.Where(e => e.Workload is not null).Select(e => (r.Name, e)))
            .ToLookup(e => e.e.Workload ?? string.Empty, e => (e.Name, e.e), StringComparer.Ordinal);
        _isEmpty = ReferenceEquals(_ofEnvironment, NamespaceSettings.None)
            && _ofClusterTypes.Count + _ofWorkspaces.Count + _requirements.Count == 0;
    }

    /// <summary>Whether any reconciler should stay in namespaces.</summary>
    public bool HasScopes =>
        _ofClusterTypes.Values.Concat(_ofWorkspaces.Values).Append(_ofEnvironment).Any(s => s.ReconcilerScope == ReconcilerScope.Namespace);

    /// <summary>What the namespace of an assignment comes with.</summary>
    public Tenant Of(Assignment assignment)
    {
        if (_isEmpty)
        {
            return Tenant.None;
        }

        var target = assignment.DeploymentTarget.Value;
        var settings = _ofWorkspaces.GetValueOrDefault(target.Workspace, NamespaceSettings.None)
            .Over(_ofClusterTypes.GetValueOrDefault(assignment.ClusterType.Value.Name, NamespaceSettings.None))
            .Over(_ofEnvironment);
        var requirements = _requirements.GetValueOrDefault(target.Workload);
        return new Tenant(settings)
        {
            Quota = (requirements?.QuotaClass ?? settings.QuotaClass) is { } name ? _quotaClasses.GetValueOrDefault(name) : null,
            Egress = requirements?.Egress ?? [],
            Callers = _callers[target.Workload].ToValueList(),
        };
    }
}
