using LcncInfra.Catalog.ClusterTypeProfiles;

namespace LcncInfra.Applications;

/// <summary>What a cluster type may have, and apps adapt to by a component each. The names are those of ClusterTypeProfiles.</summary>
public static class Capability
{
    /// <summary>Gateway API: HTTPRoutes are served.</summary>
    public const string GatewayApi = ClusterCapability.GatewayApi;

    /// <summary>An ingress controller.</summary>
    public const string Ingress = ClusterCapability.Ingress;

    /// <summary>A service mesh that understands Istio's objects.</summary>
    public const string Mesh = ClusterCapability.Mesh;

    /// <summary>External Secrets with a store for all namespaces.</summary>
    public const string SecretStore = ClusterCapability.SecretStore;

    /// <summary>Pods take roles of AWS.</summary>
    public const string AwsIdentity = ClusterCapability.AwsIdentity;

    /// <summary>Pods are clients of Microsoft Entra.</summary>
    public const string AzureIdentity = ClusterCapability.AzureIdentity;

    /// <summary>Pods are service accounts of Google Cloud.</summary>
    public const string GcpIdentity = ClusterCapability.GcpIdentity;

    /// <summary>SPIRE gives ids to pods.</summary>
    public const string Spire = ClusterCapability.Spire;

    /// <summary>Images are pulled from a mirror.</summary>
    public const string RegistryMirror = ClusterCapability.RegistryMirror;

    /// <summary>All of them, in order of names.</summary>
    public static IReadOnlyList<string> All => ClusterCapability.All;
}
