using System.Collections.Frozen;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>Knows which kinds belong to no namespace.</summary>
/// <remarks>
/// Kubernetes' own, and those that definitions beside the objects declare. Any other kind is taken to have one, as kustomize takes it:
/// Kubernetes refuses no namespace of an object that has none, and applies it without.
/// </remarks>
internal sealed class ClusterScope
{
    // Kubernetes 1.35, `kubectl api-resources --namespaced=false`; reviews, which nobody applies, are left out.
    private static readonly FrozenSet<string> OfKubernetes = new[]
    {
        "/ComponentStatus", "/Namespace", "/Node", "/PersistentVolume",
        "admissionregistration.k8s.io/MutatingAdmissionPolicy", "admissionregistration.k8s.io/MutatingAdmissionPolicyBinding",
        "admissionregistration.k8s.io/MutatingWebhookConfiguration", "admissionregistration.k8s.io/ValidatingAdmissionPolicy",
        "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding", "admissionregistration.k8s.io/ValidatingWebhookConfiguration",
        "apiextensions.k8s.io/CustomResourceDefinition", "apiregistration.k8s.io/APIService",
        "certificates.k8s.io/CertificateSigningRequest", "certificates.k8s.io/ClusterTrustBundle",
        "flowcontrol.apiserver.k8s.io/FlowSchema", "flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration",
        "internal.apiserver.k8s.io/StorageVersion", "networking.k8s.io/IPAddress", "networking.k8s.io/IngressClass", "networking.k8s.io/ServiceCIDR",
        "node.k8s.io/RuntimeClass", "rbac.authorization.k8s.io/ClusterRole", "rbac.authorization.k8s.io/ClusterRoleBinding",
        "resource.k8s.io/DeviceClass", "resource.k8s.io/ResourceSlice", "scheduling.k8s.io/PriorityClass",
        "storage.k8s.io/CSIDriver", "storage.k8s.io/CSINode", "storage.k8s.io/StorageClass", "storage.k8s.io/VolumeAttachment",
        "storage.k8s.io/VolumeAttributesClass", "storagemigration.k8s.io/StorageVersionMigration",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly HashSet<string> _declared;

    /// <summary>The kinds of Kubernetes, and those that some of the objects define.</summary>
    public ClusterScope(IEnumerable<WorkloadObject> objects) => _declared = objects
        .Where(o => o.Kind == "CustomResourceDefinition")
        .Select(o => WorkloadObject.MapAt(o.Content, "spec"))
        .Where(spec => WorkloadObject.TextAt(spec, "scope") == "Cluster")
        .Select(KeyOf)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether an object belongs to the cluster.</summary>
    public bool Has(WorkloadObject item)
    {
        var key = $"{item.Group}/{item.Kind}";
        return OfKubernetes.Contains(key) || _declared.Contains(key);
    }

    private static string KeyOf(GoMap? spec) => $"{WorkloadObject.TextAt(spec, "group")}/{WorkloadObject.TextAt(WorkloadObject.MapAt(spec, "names"), "kind")}";
}
