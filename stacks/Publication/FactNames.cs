namespace LcncInfra.Stacks.Publication;

/// <summary>What provisioning tells workloads, as keys of their platform configuration.</summary>
internal static class FactNames
{
    /// <summary>The clusters of the type: a list of names, endpoints and issuers.</summary>
    public const string Clusters = "CLUSTERS";

    /// <summary>Name of the ClusterSecretStore on each cluster of the type.</summary>
    public const string SecretStore = "SECRET_STORE";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Clusters, SecretStore];
}
