using LcncInfra.Components.Clusters;
using LcncInfra.Components.Secrets;
using Pulumi;

namespace LcncInfra.Stacks.Clusters;

/// <summary>A cluster with what this stack put on it.</summary>
/// <param name="Cluster">The cluster.</param>
/// <param name="Secrets">The operator that fetches secrets; <see langword="null"/> if none was installed.</param>
internal sealed record BuiltCluster(ProvisionedCluster Cluster, ExternalSecretsOperator? Secrets)
{
    /// <summary>Its GitOps agent; <see langword="null"/> if none was installed.</summary>
    public Resource? Agent { get; init; }

    /// <summary>Its name in the control plane.</summary>
    public string Name => Cluster.ClusterName;

    /// <summary>Name of its store of secrets; <see langword="null"/> if none was made.</summary>
    public Output<string>? SecretStore => Secrets?.StoreName;
}
