using LcncInfra.Catalog.Guardrails;
using LcncInfra.Guardrails;
using LcncInfra.Model.Collections;

namespace LcncInfra.Resources;

/// <summary>The policies about planned resources.</summary>
public static class ResourcePolicies
{
    /// <summary>All of them, in the order in which lists have them.</summary>
    public static ValueList<Policy> All { get; } =
    [
        EncryptionAtRest, KeyRotation, PrivateEndpoints, PrivateRegistries, RegistryImmutableTags, RequiredTags, ResourceRegions, DeletionProtection, TwoClusterRegions,
    ];

    /// <summary>What is stored is encrypted with keys of one's own.</summary>
    public static Policy EncryptionAtRest => new(
        PolicyNames.EncryptionAtRest, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Warning, PolicyLevel.Error),
        "With a key of one's own, whoever gets at the storage gets nothing, and access to the key is logged.",
        "Give the resource a key of KMS, Key Vault or Cloud KMS.")
    {
        Title = "What is stored is encrypted with an own key",
    };

    /// <summary>Keys are rotated.</summary>
    public static Policy KeyRotation => new(
        PolicyNames.KeyRotation, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Warning, PolicyLevel.Error),
        "The longer a key is used, the more is lost with it.",
        "Let the cloud rotate the key.")
    {
        Title = "Keys are rotated",
    };

    /// <summary>Control planes of clusters are not on the internet.</summary>
    public static Policy PrivateEndpoints => new(
        PolicyNames.PrivateEndpoints, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Warning, PolicyLevel.Error),
        "An endpoint on the internet is attacked from everywhere, with every credential that leaks.",
        "Close the public endpoint, and reach the private one by a network of your own.")
    {
        Title = "Endpoints are private",
    };

    /// <summary>Registries and buckets are not open to everyone.</summary>
    public static Policy PrivateRegistries => new(
        PolicyNames.PrivateRegistries, new PolicyLevels(PolicyLevel.Warning, PolicyLevel.Error, PolicyLevel.Error),
        "What everyone may read is read by everyone, and a password for all is known by all.",
        "Name who may pull; switch anonymous access and the admin user off.")
    {
        Title = "Registries and buckets are not open to everyone",
    };

    /// <summary>Registries refuse to move tags.</summary>
    public static Policy RegistryImmutableTags => new(
        PolicyNames.RegistryImmutableTags, new PolicyLevels(PolicyLevel.Warning, PolicyLevel.Warning, PolicyLevel.Error),
        "A tag that can be moved can be moved by whoever can push.",
        "Make the tags of the repository immutable.")
    {
        Title = "Registries refuse to move tags",
    };

    /// <summary>Resources have the tags that the platform asks for.</summary>
    public static Policy RequiredTags => new(
        PolicyNames.RequiredTags, new PolicyLevels(PolicyLevel.Warning, PolicyLevel.Warning, PolicyLevel.Error),
        "Costs and owners of resources are found by tags.",
        "Add the tags that a PolicySet lists to the resource, or to its provider for all.")
    {
        Title = "Resources have the required tags",
    };

    /// <summary>Resources are in the regions that the platform allows.</summary>
    public static Policy ResourceRegions => new(
        PolicyNames.ResourceRegions, new PolicyLevels(PolicyLevel.Error, PolicyLevel.Error, PolicyLevel.Error),
        "Law and contracts say where data may be.",
        "Make the resource in a region that a PolicySet lists.")
    {
        Title = "Resources are in allowed regions",
    };

    /// <summary>What must not be lost is protected.</summary>
    public static Policy DeletionProtection => new(
        PolicyNames.DeletionProtection, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Off, PolicyLevel.Error),
        "One line less in a program would take a cluster, its images or its keys along.",
        "Protect the resource: 'Protect', 'RetainOnDelete', or the cloud's own protection.")
    {
        Title = "What must not be lost is protected",
    };

    /// <summary>There are clusters in two regions for tier-1 workloads.</summary>
    public static Policy TwoClusterRegions => new(
        PolicyNames.TwoClusterRegions, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Off, PolicyLevel.Error),
        "A region fails as a whole.",
        "Provision clusters in a second region, or take the workloads out of tier-1.")
    {
        Title = "There are clusters in two regions for tier-1",
    };
}
