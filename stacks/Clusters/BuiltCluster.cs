using LcncInfra.Components.Clusters;
using Pulumi;

namespace LcncInfra.Stacks.Clusters;

/// <summary>A cluster with what this stack put on it.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="SecretStore">Name of its store of secrets; <see langword="null"/> if none was made.</param>
internal sealed record BuiltCluster(ProvisionedCluster Cluster, Output<string>? SecretStore)
{
    /// <summary>Its name in the control plane.</summary>
    public string Name => Cluster.ClusterName;
}
