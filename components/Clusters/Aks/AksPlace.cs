using Pulumi;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>Where a cluster on AKS is.</summary>
/// <param name="NodesSubnetId">Resource id of the nodes' subnet.</param>
/// <param name="Outbound">How what leaves the cluster finds its way.</param>
internal sealed record AksPlace(Output<string> NodesSubnetId, string Outbound)
{
    /// <summary>Resource id of the subnet that the API server has an address in; <see langword="null"/> if it has none.</summary>
    public Output<string>? ApiSubnetId { get; init; }

    /// <summary>What must be there before the cluster is made.</summary>
    public IReadOnlyList<Resource> Ready { get; init; } = [];
}
