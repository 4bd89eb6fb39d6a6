namespace LcncInfra.Catalog.Registries;

/// <summary>Knows which registries a cloud keeps copies of. Harbor and Artifact Registry take any.</summary>
public static class UpstreamHosts
{
    private const string Azure = ".azurecr.io";

    /// <summary>What Docker Hub is called in names of images.</summary>
    public const string DockerHub = "docker.io";

    // Whether credentials are asked for; docs.aws.amazon.com, pull through cache rules.
    private static readonly Dictionary<string, bool> OfEcr = new(StringComparer.Ordinal)
    {
        [DockerHub] = true,
        ["ghcr.io"] = true,
        ["registry.gitlab.com"] = true,
        ["public.ecr.aws"] = false,
        ["quay.io"] = false,
        ["registry.k8s.io"] = false,
    };

    // learn.microsoft.com, artifact cache.
    private static readonly HashSet<string> OfAcr = new(StringComparer.Ordinal)
    {
        DockerHub, "gcr.io", "ghcr.io", "mcr.microsoft.com", "nvcr.io", "public.ecr.aws", "quay.io", "registry.k8s.io",
    };

    /// <summary>The hosts that a location keeps copies of; <see langword="null"/> for any.</summary>
    public static IReadOnlyList<string>? Of(RegistryProvider provider) => provider switch
    {
        RegistryProvider.Ecr => [.. OfEcr.Keys.Append($"*{Azure}").Order(StringComparer.Ordinal)],
        RegistryProvider.Acr => [.. OfAcr.Order(StringComparer.Ordinal)],
        _ => null,
    };

    /// <summary>Whether a location can keep copies of an upstream.</summary>
    public static bool IsKnown(RegistryProvider provider, string host) => provider switch
    {
        RegistryProvider.Ecr => OfEcr.ContainsKey(host) || host.EndsWith(Azure, StringComparison.Ordinal),
        RegistryProvider.Acr => OfAcr.Contains(host),
        _ => true,
    };

    /// <summary>Whether a location gets nothing from an upstream without credentials, although anybody may pull there.</summary>
    public static bool NeedsCredentials(RegistryProvider provider, string host) =>
        provider is RegistryProvider.Ecr && (OfEcr.GetValueOrDefault(host) || host.EndsWith(Azure, StringComparison.Ordinal));
}
