using LcncInfra.Catalog.Guardrails;
using LcncInfra.Guardrails;
using LcncInfra.Model.Collections;

namespace LcncInfra.Tree;

/// <summary>The policies about the rendered fleet.</summary>
public static class TreePolicies
{
    /// <summary>All of them, in the order in which lists have them.</summary>
    public static ValueList<Policy> All { get; } =
    [
        NonRoot, PodSecurity, ResourceLimits, AllowedRegistries, NoPublicRegistries, ImmutableTags, ImageDigests, NoWildcardEgress, DefaultDeny,
        NoPlaintextSecrets, Residency, RequiredLabels, TwoRegions,
    ];

    /// <summary>Containers do not run as root.</summary>
    public static Policy NonRoot => new(
        PolicyNames.NonRoot, new PolicyLevels(PolicyLevel.Warning, PolicyLevel.Warning, PolicyLevel.Error),
        "Whoever breaks out of a container that runs as root is root on the node.",
        "Set 'runAsNonRoot: true' in the securityContext of the pod, and a user other than 0.")
    {
        Title = "Containers do not run as root",
    };

    /// <summary>Pods keep to the Pod Security Standard "restricted".</summary>
    public static Policy PodSecurity => new(
        PolicyNames.PodSecurity, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Warning, PolicyLevel.Error),
        "Pods that keep to the Pod Security Standard \"restricted\" reach neither the node nor its kernel beyond what every pod needs.",
        "Change the securityContext as the finding says; docs of Kubernetes, Pod Security Standards.")
    {
        Title = "Pods keep to the level \"restricted\"",
    };

    /// <summary>Containers say what they need, and the most memory that they take.</summary>
    public static Policy ResourceLimits => new(
        PolicyNames.ResourceLimits, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Warning, PolicyLevel.Error),
        "Without requests pods are packed too tight, and without a limit of memory one of them takes the node down.",
        "Write requests of cpu and memory and a limit of memory, or give the namespace a QuotaClass with defaults.")
    {
        Title = "Containers have requests, and a limit of memory",
    };

    /// <summary>Images come from listed registries.</summary>
    public static Policy AllowedRegistries => new(
        PolicyNames.AllowedRegistries, new PolicyLevels(PolicyLevel.Warning, PolicyLevel.Error, PolicyLevel.Error),
        "What runs comes from registries that somebody watches.",
        "Mirror the image into a registry that a PolicySet lists, and name it there.")
    {
        Title = "Images come from listed registries",
    };

    /// <summary>Images come from no public registry.</summary>
    public static Policy NoPublicRegistries => new(
        PolicyNames.NoPublicRegistries, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Warning, PolicyLevel.Error),
        "Public registries limit pulls, fail, and serve whatever anybody pushed.",
        "Mirror the image into a registry of your own, or list the public one in a PolicySet.")
    {
        Title = "Images come from no public registry",
    };

    /// <summary>Images have a tag that is not moved.</summary>
    public static Policy ImmutableTags => new(
        PolicyNames.ImmutableTags, new PolicyLevels(PolicyLevel.Warning, PolicyLevel.Warning, PolicyLevel.Error),
        "A tag that moves runs another program tomorrow, and nobody reviewed it.",
        "Name a version, or a digest.")
    {
        Title = "Images have a tag that does not move",
    };

    /// <summary>Images are named by their digests.</summary>
    public static Policy ImageDigests => new(
        PolicyNames.ImageDigests, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Off, PolicyLevel.Error),
        "Only a digest says which bytes run; a tag says what they are called today.",
        "Write 'image@sha256:...'; 'lcnc app set-image' and kustomize's 'images' do.")
    {
        Title = "Images are named by digest",
    };

    /// <summary>No network policy allows traffic to everywhere.</summary>
    public static Policy NoWildcardEgress => new(
        PolicyNames.NoWildcardEgress, new PolicyLevels(PolicyLevel.Warning, PolicyLevel.Warning, PolicyLevel.Error),
        "What may talk to everywhere may carry everything out.",
        "Name the peers: workloads, namespaces, or blocks of addresses.")
    {
        Title = "No egress to everywhere",
    };

    /// <summary>Every namespace denies what nothing allows.</summary>
    public static Policy DefaultDeny => new(
        PolicyNames.DefaultDeny, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Warning, PolicyLevel.Error),
        "Without a policy that denies everything, pods of all teams talk to each other.",
        "Set 'namespaces.isolation' in EnvironmentSettings, or write a NetworkPolicy for all pods without rules.")
    {
        Title = "Namespaces deny by default",
    };

    /// <summary>No secret stands in a manifest.</summary>
    public static Policy NoPlaintextSecrets => new(
        PolicyNames.NoPlaintextSecrets, new PolicyLevels(PolicyLevel.Error, PolicyLevel.Error, PolicyLevel.Error),
        "What stands in a repository is read by everyone who ever clones it.",
        "Take it from a secret store by an ExternalSecret, or encrypt it with SOPS; and change the secret.")
    {
        Title = "No secret in plain text",
    };

    /// <summary>Data stays in its regions.</summary>
    public static Policy Residency => new(
        PolicyNames.Residency, new PolicyLevels(PolicyLevel.Error, PolicyLevel.Error, PolicyLevel.Error),
        "Law and contracts say where data may be.",
        "Place the workload elsewhere, or say where the cluster type is in its profile or its Clusters.")
    {
        Title = "Workloads are in the regions of their data",
    };

    /// <summary>Objects have the labels that the platform asks for.</summary>
    public static Policy RequiredLabels => new(
        PolicyNames.RequiredLabels, new PolicyLevels(PolicyLevel.Warning, PolicyLevel.Warning, PolicyLevel.Error),
        "Costs, alerts and owners are found by labels.",
        "Add the labels that a PolicySet lists.")
    {
        Title = "Objects have the required labels",
    };

    /// <summary>Tier-1 workloads run in two regions.</summary>
    public static Policy TwoRegions => new(
        PolicyNames.TwoRegions, new PolicyLevels(PolicyLevel.Off, PolicyLevel.Off, PolicyLevel.Error),
        "A region fails as a whole.",
        "Let a PlacementPolicy spread the workload over cluster types of two regions, or take it out of tier-1.")
    {
        Title = "Tier-1 workloads run in two regions",
    };
}
