namespace LcncInfra.Catalog.ClusterTypeProfiles;

/// <summary>What a cluster type may have beside Kubernetes itself, and workloads adapt to by a kustomize component each.</summary>
public static class ClusterCapability
{
    /// <summary>Gateway API: HTTPRoutes are served.</summary>
    public const string GatewayApi = "gateway-api";

    /// <summary>An ingress controller.</summary>
    public const string Ingress = "ingress";

    /// <summary>KEDA: workloads are scaled by what happens outside of them.</summary>
    public const string Keda = "keda";

    /// <summary>A service mesh that understands Istio's objects.</summary>
    public const string Mesh = "mesh";

    /// <summary>External Secrets with a store for all namespaces.</summary>
    public const string SecretStore = "secret-store";

    /// <summary>Pods take roles of AWS.</summary>
    public const string AwsIdentity = "aws-identity";

    /// <summary>Pods are clients of Microsoft Entra.</summary>
    public const string AzureIdentity = "azure-identity";

    /// <summary>Pods are service accounts of Google Cloud.</summary>
    public const string GcpIdentity = "gcp-identity";

    /// <summary>SPIRE gives ids to pods.</summary>
    public const string Spire = "spire";

    /// <summary>Images are pulled from a mirror.</summary>
    public const string RegistryMirror = "registry-mirror";

    /// <summary>All of them, in order of names.</summary>
    public static IReadOnlyList<string> All { get; } =
        [AwsIdentity, AzureIdentity, GatewayApi, GcpIdentity, Ingress, Keda, Mesh, RegistryMirror, SecretStore, Spire];
}
