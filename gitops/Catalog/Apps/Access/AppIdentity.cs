namespace LcncInfra.Catalog.Apps.Access;

/// <summary>Who an app is to others.</summary>
public sealed record AppIdentity
{
    /// <summary>Nobody in particular.</summary>
    public static AppIdentity None { get; } = new();

    /// <summary>Whether pods get the token of their service account.</summary>
    public bool HasToken { get; init; }

    /// <summary>The id that SPIRE gives; <see langword="null"/> if none.</summary>
    public string? SpiffeId { get; init; }

    /// <summary>The role on clusters of AWS; <see langword="null"/> if none.</summary>
    public string? AwsRole { get; init; }

    /// <summary>The client on clusters of Azure; <see langword="null"/> if none.</summary>
    public string? AzureClient { get; init; }

    /// <summary>The service account on clusters of Google Cloud; <see langword="null"/> if none.</summary>
    public string? GcpAccount { get; init; }
}
