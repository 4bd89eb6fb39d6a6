using Pulumi;

namespace LcncInfra.Components.Repositories;

/// <summary>What provisioning knows of a cluster type, which its workloads read as platform configuration.</summary>
/// <param name="clusterType">Name of the cluster type.</param>
public sealed class ClusterTypeFacts(string clusterType)
{
    /// <summary>Name of the cluster type; empty for what holds on all.</summary>
    public string ClusterType { get; } = clusterType;

    /// <summary>Values by their configuration key, such as <c>REGISTRY_HOST</c>; none of them may be a secret.</summary>
    public Dictionary<string, Input<string>> Values { get; init; } = [];
}
