namespace LcncInfra.Catalog.Apps.Exposure;

/// <summary>How an app is reached from outside of its cluster.</summary>
/// <param name="Host">The name of the host.</param>
public sealed record AppExposure(string Host)
{
    /// <summary>The path below which it answers.</summary>
    public string Path { get; init; } = "/";

    /// <summary>Name of the ClusterIssuer of cert-manager that gives the certificate; <see langword="null"/> for no TLS of its own.</summary>
    public string? TlsIssuer { get; init; }

    /// <summary>How many requests are let through; <see langword="null"/> for all.</summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>What is published as an API; <see langword="null"/> if nothing is.</summary>
    public PublishedApi? Api { get; init; }

    /// <summary>The gateway that takes the route, as <c>namespace/name</c>; <see langword="null"/> for the one that the platform has.</summary>
    public string? Gateway { get; init; }

    /// <summary>The class of ingresses; <see langword="null"/> for the cluster's default.</summary>
    public string? IngressClass { get; init; }
}
