using LcncInfra.Catalog.ClusterTypeProfiles;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Clusters;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Templating.Values;

namespace LcncInfra.Components.Declarations;

/// <summary>Writes what describes clusters as documents of the control plane.</summary>
internal static class ClusterDocuments
{
    /// <summary>A cluster type.</summary>
    public static Declaration Of(ClusterType value, SourceSpan at)
    {
        var spec = DeclaredFields.Of(("reconciler", value.Reconciler), ("namespaceService", value.NamespaceService), ("configType", value.ConfigType));
        return Declaration.OfKalypso("ClusterType", value.Name, at, spec) with { Labels = value.Labels };
    }

    /// <summary>A cluster.</summary>
    public static Declaration Of(Cluster value, SourceSpan at)
    {
        var spec = DeclaredFields.Of(
            ("clusterType", value.ClusterType),
            ("region", value.Region),
            ("site", value.Site),
            ("values", DeclaredFields.Texts(value.Values)),
            ("properties", DeclaredFields.Texts(value.Properties)),
            ("provisioning", ProvisioningDocuments.Of(value.Provisioning)));
        return Declaration.OfLcnc("Cluster", value.Name, at, spec) with { Labels = value.Labels };
    }

    /// <summary>The profile of a cluster type.</summary>
    public static Declaration Of(ClusterTypeProfile value, SourceSpan at) => Declaration.OfLcnc("ClusterTypeProfile", value.Name, at, DeclaredFields.Of(
        ("taints", DeclaredFields.Items(value.Taints.Select(TaintFields))),
        ("allocatable", DeclaredFields.Amounts(value.Allocatable)),
        ("properties", DeclaredFields.Texts(value.Properties)),
        ("region", value.Region),
        ("capabilities", DeclaredFields.Texts(value.Capabilities)),
        ("namespaces", NamespaceFields(value.Namespaces)),
        ("delivery", DeclaredFields.LowerWord(value.Delivery)),
        ("airGapped", value.IsAirGapped ? true : null)));

    /// <summary>A size of namespaces.</summary>
    public static Declaration Of(QuotaClass value, SourceSpan at) => Declaration.OfLcnc("QuotaClass", value.Name, at, DeclaredFields.Of(
        ("hard", DeclaredFields.Amounts(value.Hard)),
        ("containers", DeclaredFields.Optional(
            ("default", DeclaredFields.Amounts(value.Containers.Default)),
            ("defaultRequest", DeclaredFields.Amounts(value.Containers.DefaultRequest)),
            ("max", DeclaredFields.Amounts(value.Containers.Max)),
            ("min", DeclaredFields.Amounts(value.Containers.Min)))),
        ("workspaces", DeclaredFields.Texts(value.Workspaces))));

    /// <summary>A taint.</summary>
    public static object? TaintFields(Taint taint) => DeclaredFields.Of(
        ("key", taint.Key), ("value", taint.Value.Length == 0 ? null : taint.Value), ("effect", taint.Effect.ToString()));

    private static GoMap? NamespaceFields(NamespaceSettings value) => DeclaredFields.Optional(
        ("labels", DeclaredFields.Texts(value.Labels)),
        ("podSecurity", DeclaredFields.Optional(
            ("enforce", DeclaredFields.LowerWord(value.PodSecurity.Enforce)),
            ("audit", DeclaredFields.LowerWord(value.PodSecurity.Audit)),
            ("warn", DeclaredFields.LowerWord(value.PodSecurity.Warn)),
            ("version", value.PodSecurity.Version))),
        ("isolation", DeclaredFields.Word(value.Isolation)),
        ("ingressFrom", DeclaredFields.Written(value.IngressFrom)),
        ("quotaClass", value.QuotaClass),
        ("reconcilerScope", DeclaredFields.Word(value.ReconcilerScope)),
        ("apiGroups", DeclaredFields.Written(value.ApiGroups)));
}
