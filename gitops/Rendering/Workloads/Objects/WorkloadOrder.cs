namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>Sorts the objects of a workload: what others need first, then by name.</summary>
/// <remarks>The ranks are Helm's InstallOrder, cut to what differs; kinds that nobody knows need those that are known, and come last.</remarks>
internal static class WorkloadOrder
{
    private static readonly string[] Kinds =
    [
        "PriorityClass", "Namespace", "NetworkPolicy", "ResourceQuota", "LimitRange", "PodDisruptionBudget", "ServiceAccount", "Secret", "ConfigMap",
        "StorageClass", "PersistentVolume", "PersistentVolumeClaim", "CustomResourceDefinition", "ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding",
        "Service", "DaemonSet", "Pod", "ReplicationController", "ReplicaSet", "Deployment", "HorizontalPodAutoscaler", "StatefulSet", "Job", "CronJob",
        "IngressClass", "Ingress", "APIService", "MutatingWebhookConfiguration", "ValidatingWebhookConfiguration",
    ];

    /// <summary>The objects in order.</summary>
    public static IEnumerable<WorkloadObject> Of(IEnumerable<WorkloadObject> objects) => objects
        .OrderBy(o => Array.IndexOf(Kinds, o.Kind) is var rank && rank < 0 ? Kinds.Length : rank)
        .ThenBy(o => o.Group, StringComparer.Ordinal)
        .ThenBy(o => o.Kind, StringComparer.Ordinal)
        .ThenBy(o => o.Namespace, StringComparer.Ordinal)
        .ThenBy(o => o.Name, StringComparer.Ordinal)
        .ThenBy(o => o.ApiVersion, StringComparer.Ordinal);
}
