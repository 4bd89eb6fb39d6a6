using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>The kinds of objects that a workload may bring into its namespace, where its reconciler goes no further.</summary>
/// <remarks>What holds the namespace itself to its limits is not among them: ResourceQuota, LimitRange, NetworkPolicy.</remarks>
internal static class TenantKinds
{
    /// <summary>All of a group.</summary>
    public const string Any = "*";

    private static readonly (string Group, string Resource, string Kind)[] Own =
    [
        (string.Empty, "configmaps", "ConfigMap"),
        (string.Empty, "events", "Event"),
        (string.Empty, "persistentvolumeclaims", "PersistentVolumeClaim"),
        (string.Empty, "pods", "Pod"),
        (string.Empty, "replicationcontrollers", "ReplicationController"),
        (string.Empty, "secrets", "Secret"),
        (string.Empty, "serviceaccounts", "ServiceAccount"),
        (string.Empty, "services", "Service"),
        ("apps", Any, Any),
        ("autoscaling", Any, Any),
        ("batch", Any, Any),
        ("coordination.k8s.io", "leases", "Lease"),
        ("networking.k8s.io", "ingresses", "Ingress"),
        ("policy", "poddisruptionbudgets", "PodDisruptionBudget"),
        ("rbac.authorization.k8s.io", "rolebindings", "RoleBinding"),
        ("rbac.authorization.k8s.io", "roles", "Role"),
    ];

    /// <summary>The kinds of a tenant, by group: as Kubernetes' authorization names them, and as manifests do.</summary>
    public static IEnumerable<(string Group, string Resource, string Kind)> Of(Tenant tenant) =>
        Own.Concat((tenant.Settings.ApiGroups ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(group => (group, Any, Any)));

    /// <summary>The kinds of several tenants.</summary>
    public static IEnumerable<(string Group, string Resource, string Kind)> Of(IEnumerable<Tenant> tenants) => tenants.SelectMany(Of).Distinct()
        .OrderBy(k => k.Group, StringComparer.Ordinal)
        .ThenBy(k => k.Kind, StringComparer.Ordinal)
        .ToValueList();
}
