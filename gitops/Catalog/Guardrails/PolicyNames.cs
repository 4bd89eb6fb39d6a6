using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Guardrails;

/// <summary>The names of all policies, by which PolicySets and Waivers mean them.</summary>
/// <remarks>The policies themselves stand above the catalog, in <c>policies/</c>; a test holds both against each other.</remarks>
public static class PolicyNames
{
    /// <summary>Containers do not run as root.</summary>
    public const string NonRoot = "non-root";

    /// <summary>Pods keep to the Pod Security Standard "restricted".</summary>
    public const string PodSecurity = "pod-security";

    /// <summary>Containers say what they need, and the most memory that they take.</summary>
    public const string ResourceLimits = "resource-limits";

    /// <summary>Images come from listed registries.</summary>
    public const string AllowedRegistries = "allowed-registries";

    /// <summary>Images come from no public registry.</summary>
    public const string NoPublicRegistries = "no-public-registries";

    /// <summary>Images have a tag that is not moved.</summary>
    public const string ImmutableTags = "immutable-tags";

    /// <summary>Images are named by their digests.</summary>
    public const string ImageDigests = "image-digests";

    /// <summary>No network policy allows traffic to everywhere.</summary>
    public const string NoWildcardEgress = "no-wildcard-egress";

    /// <summary>Every namespace denies what nothing allows.</summary>
    public const string DefaultDeny = "default-deny";

    /// <summary>No secret stands in a manifest.</summary>
    public const string NoPlaintextSecrets = "no-plaintext-secrets";

    /// <summary>Data stays in its regions.</summary>
    public const string Residency = "residency";

    /// <summary>Objects have the labels that the platform asks for.</summary>
    public const string RequiredLabels = "required-labels";

    /// <summary>Tier-1 workloads run in two regions.</summary>
    public const string TwoRegions = "two-regions";

    /// <summary>What is stored is encrypted with keys of one's own.</summary>
    public const string EncryptionAtRest = "encryption-at-rest";

    /// <summary>Keys are rotated.</summary>
    public const string KeyRotation = "key-rotation";

    /// <summary>Control planes of clusters are not on the internet.</summary>
    public const string PrivateEndpoints = "private-endpoints";

    /// <summary>Registries and buckets are not open to everyone.</summary>
    public const string PrivateRegistries = "private-registries";

    /// <summary>Registries refuse to move tags.</summary>
    public const string RegistryImmutableTags = "registry-immutable-tags";

    /// <summary>Resources have the tags that the platform asks for.</summary>
    public const string RequiredTags = "required-tags";

    /// <summary>Resources are in the regions that the platform allows.</summary>
    public const string ResourceRegions = "resource-regions";

    /// <summary>What must not be lost is protected.</summary>
    public const string DeletionProtection = "deletion-protection";

    /// <summary>There are clusters in two regions for tier-1 workloads.</summary>
    public const string TwoClusterRegions = "two-cluster-regions";

    /// <summary>All names, those about the rendered fleet first.</summary>
    public static ValueList<string> All { get; } =
    [
        NonRoot, PodSecurity, ResourceLimits, AllowedRegistries, NoPublicRegistries, ImmutableTags, ImageDigests, NoWildcardEgress, DefaultDeny,
        NoPlaintextSecrets, Residency, RequiredLabels, TwoRegions, EncryptionAtRest, KeyRotation, PrivateEndpoints, PrivateRegistries,
        RegistryImmutableTags, RequiredTags, ResourceRegions, DeletionProtection, TwoClusterRegions,
    ];
}
