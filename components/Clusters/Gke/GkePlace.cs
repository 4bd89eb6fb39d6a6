using Pulumi;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>Where a cluster on GKE is.</summary>
/// <param name="Network">The VPC.</param>
/// <param name="Subnetwork">The subnetwork of its nodes.</param>
/// <param name="PodsRange">Name of the secondary range for pods.</param>
/// <param name="ServicesRange">Name of the secondary range for services.</param>
internal sealed record GkePlace(Output<string> Network, Output<string> Subnetwork, string PodsRange, string ServicesRange)
{
    /// <summary>What nodes need before they can reach anything.</summary>
    public IReadOnlyList<Resource> Ready { get; init; } = [];
}
