using LcncInfra.Catalog.Clusters.Provisioning.Gke;
using Pulumi;
using Pulumi.Gcp.Compute;
using Pulumi.Gcp.Compute.Inputs;

namespace LcncInfra.Components.Clusters.Gke;

/// <summary>The network of a cluster on GKE.</summary>
internal static class GkeNetworks
{
    /// <summary>Makes the network, or takes the one that is there.</summary>
    public static GkePlace Place(GkeScope scope) => scope.Spec.Network switch
    {
        GkeNetwork.Used used => new GkePlace(Output.Create(used.Network), Output.Create(used.Subnetwork), used.PodsRange, used.ServicesRange),
        GkeNetwork.Created created => Create(scope, created),
        _ => throw new InvalidOperationException($"Unknown network {scope.Spec.Network.GetType().Name}."),
    };

    private static GkePlace Create(GkeScope scope, GkeNetwork.Created created)
    {
        var names = scope.Names;
        var network = new Network(
            names.Name("network"), new NetworkArgs { Name = names.PhysicalName, Project = scope.Spec.Project, AutoCreateSubnetworks = false, RoutingMode = "REGIONAL" }, names.Kept());
        var subnetwork = new Subnetwork(
            names.Name("nodes"),
            new SubnetworkArgs
            {
                Name = $"{names.PhysicalName}-nodes",
                Project = scope.Spec.Project,
                Region = scope.Region,
                Network = network.Id,
                IpCidrRange = created.Nodes,
                PrivateIpGoogleAccess = true,
                SecondaryIpRanges =
                {
                    new SubnetworkSecondaryIpRangeArgs { RangeName = "pods", IpCidrRange = created.Pods },
                    new SubnetworkSecondaryIpRangeArgs { RangeName = "services", IpCidrRange = created.Services },
                },
                LogConfig = new SubnetworkLogConfigArgs { AggregationInterval = "INTERVAL_5_MIN", FlowSampling = 0.5, Metadata = "INCLUDE_ALL_METADATA" },
            },
            names.Kept());
        return new GkePlace(network.Id, subnetwork.Id, "pods", "services") { Ready = [CreateWayOut(scope, network)] };
    }

    private static RouterNat CreateWayOut(GkeScope scope, Network network)
    {
        var names = scope.Names;
        var router = new Router(
            names.Name("way-out"), new RouterArgs { Name = $"{names.PhysicalName}-out", Project = scope.Spec.Project, Region = scope.Region, Network = network.Id }, names.Part());
        return new RouterNat(
            names.Name("way-out"),
            new RouterNatArgs
            {
                Name = $"{names.PhysicalName}-out",
                Project = scope.Spec.Project,
                Region = scope.Region,
                Router = router.Name,
                NatIpAllocateOption = "AUTO_ONLY",
                SourceSubnetworkIpRangesToNat = "ALL_SUBNETWORKS_ALL_IP_RANGES",
                LogConfig = new RouterNatLogConfigArgs { Enable = true, Filter = "ERRORS_ONLY" },
            },
            names.Part());
    }
}
