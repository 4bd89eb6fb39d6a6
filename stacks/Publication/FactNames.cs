namespace LcncInfra.Stacks.Publication;

/// <summary>What provisioning tells workloads, as keys of their platform configuration.</summary>
internal static class FactNames
{
    /// <summary>The clusters of the type: a list of names, endpoints and issuers.</summary>
    public const string Clusters = "CLUSTERS";

    /// <summary>Name of the ClusterSecretStore on each cluster of the type.</summary>
    public const string SecretStore = "SECRET_STORE";

    /// <summary>The host that clusters of the type pull images from.</summary>
    public const string RegistryHost = "REGISTRY_HOST";

    /// <summary>What names of images begin with on the type.</summary>
    public const string RegistryRoot = "REGISTRY_ROOT";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Clusters, RegistryHost, RegistryRoot, SecretStore];
}
