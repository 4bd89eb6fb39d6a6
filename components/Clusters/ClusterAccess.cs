using Pulumi;

namespace LcncInfra.Components.Clusters;

/// <summary>How a cluster is reached, as one component found it out.</summary>
internal sealed record ClusterAccess
{
    /// <summary>URL of the API server.</summary>
    public required Output<string> Endpoint { get; init; }

    /// <summary>The kubeconfig.</summary>
    public required Output<string> Kubeconfig { get; init; }

    /// <summary>Issuer of service account tokens; empty if nothing trusts it.</summary>
    public required Output<string> OidcIssuer { get; init; }

    /// <summary>As whom nodes pull images.</summary>
    public required Output<string> NodeIdentity { get; init; }

    /// <summary>The context of the kubeconfig; <see langword="null"/> for its current one.</summary>
    public string? Context { get; init; }

    /// <summary>What must be there before anything is made on the cluster, such as nodes.</summary>
    public IReadOnlyList<Resource> Before { get; init; } = [];
}
