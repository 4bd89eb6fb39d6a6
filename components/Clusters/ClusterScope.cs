using Pulumi;

namespace LcncInfra.Components.Clusters;

/// <summary>Whose parts are made: how they are called, and whose children they are.</summary>
/// <param name="Component">The cluster's component.</param>
/// <param name="Args">What is known of the cluster.</param>
/// <param name="GivenName">What the cloud calls it; <see langword="null"/> if nobody says.</param>
internal sealed record ClusterScope(ComponentResource Component, ProvisionedClusterArgs Args, string? GivenName)
{
    // GKE takes no more.
    private const int LongestName = 40;

    /// <summary>What the cloud calls the cluster: environments may share an account.</summary>
    public string PhysicalName => GivenName ?? CloudName.Of($"{Args.Environment}-{Args.Cluster}", LongestName);

    /// <summary>The environment and the cluster, as the tags of AWS have them.</summary>
    public InputMap<string> Tags => new() { ["lcncinfra.io/environment"] = Args.Environment, ["lcncinfra.io/cluster"] = Args.Cluster };

    /// <summary>The environment and the cluster, in letters that every cloud takes.</summary>
    public InputMap<string> PlainTags => new() { ["lcncinfra-environment"] = Args.Environment, ["lcncinfra-cluster"] = Args.Cluster };

    /// <summary>The logical name of a part.</summary>
    public string Name(string part) => $"{Component.GetResourceName()}-{part}";

    /// <summary>The name of the n-th part of its kind.</summary>
    public string Name(string part, string which) => $"{Component.GetResourceName()}-{part}-{which}";

    /// <summary>Options of a part that can be made again.</summary>
    public CustomResourceOptions Part(params Resource[] after) => new() { Parent = Component, DependsOn = after };

    /// <summary>Options of a part with which data would be lost.</summary>
    public CustomResourceOptions Kept(params Resource[] after) => new() { Parent = Component, DependsOn = after, Protect = Args.IsProtected };

    /// <summary>Whether the cloud itself shall refuse to delete the cluster.</summary>
    public bool IsHeld(bool? written) => written ?? Args.IsProtected;
}
