namespace LcncInfra.Catalog.Clusters.Provisioning;

/// <summary>A cluster that somebody else made, such as one on premises or at the edge.</summary>
public sealed record ExistingProvisioning : ClusterProvisioning
{
    /// <summary>Under which name the stack keeps its kubeconfig; <see langword="null"/> for the cluster's name.</summary>
    public string? Kubeconfig { get; init; }

    /// <summary>The context of the kubeconfig; <see langword="null"/> for its current one.</summary>
    public string? Context { get; init; }

    /// <summary>The issuer of the cluster's service account tokens, where clouds and vaults trust it; <see langword="null"/> if nothing does.</summary>
    public string? OidcIssuer { get; init; }
}
