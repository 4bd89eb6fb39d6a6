using LcncInfra.Catalog.Clusters.Provisioning.Aks;
using LcncInfra.Model.Networks;
using Pulumi;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Network;
using Pulumi.AzureNative.Network.Inputs;

namespace LcncInfra.Components.Clusters.Aks;

/// <summary>The network of a cluster on AKS.</summary>
internal static class AksNetworks
{
    private const string NetworkContributor = "4d97b98b-1d4f-4787-a291-c67834d212e7";

    // Nodes have the first half; the API server has the first addresses of the second.
    private const int ApiServerBits = 28;

    /// <summary>Makes the network, or takes the one that is there.</summary>
    public static AksPlace Place(AksScope scope, UserAssignedIdentity identity) => scope.Spec.Network switch
    {
        AksNetwork.Used used => Take(scope, identity, used),
        AksNetwork.Created created => Create(scope, identity, created),
        _ => throw new InvalidOperationException($"Unknown network {scope.Spec.Network.GetType().Name}."),
    };

    private static AksPlace Take(AksScope scope, UserAssignedIdentity identity, AksNetwork.Used used)
    {
        List<Resource> ready = [AksIdentity.Grant(scope, identity, "nodes-network", (NetworkContributor, used.SubnetId))];
        if (used.ApiServerSubnetId is not { } api)
        {
            return new AksPlace(Output.Create(used.SubnetId), used.Outbound) { Ready = ready };
        }

        ready.Add(AksIdentity.Grant(scope, identity, "api-network", (NetworkContributor, api)));
        return new AksPlace(Output.Create(used.SubnetId), used.Outbound) { ApiSubnetId = Output.Create(api), Ready = ready };
    }

    private static AksPlace Create(AksScope scope, UserAssignedIdentity identity, AksNetwork.Created network)
    {
        var names = scope.Cluster;
        var all = CidrBlock.TryParse(network.Cidr, out var block) ? block : throw new InvalidOperationException($"'{network.Cidr}' is no range of addresses.");
        var wide = new VirtualNetwork(
            names.Name("network"),
            new Pulumi.AzureNative.Network.VirtualNetworkArgs
            {
                VirtualNetworkName = names.PhysicalName,
                ResourceGroupName = scope.ResourceGroup,
                Location = scope.Spec.Location,
                AddressSpace = new AddressSpaceArgs { AddressPrefixes = { network.Cidr } },
                Tags = names.PlainTags,
            },
            // Subnets are resources of their own here.
            Ignoring(names.Kept(), "subnets"));
        var nodes = CreateSubnet(scope, wide, ("nodes", all.Part(all.Bits + 1, 0), CreateWayOut(scope)));
        var api = CreateSubnet(scope, wide, ("api-server", all.Part(all.Bits + 1, 1).Part(ApiServerBits, 0), null), nodes);
        return new AksPlace(nodes.Id, "userAssignedNATGateway")
        {
            ApiSubnetId = api.Id,
            Ready =
            [
                AksIdentity.Grant(scope, identity, "nodes-network", (NetworkContributor, nodes.Id)),
                AksIdentity.Grant(scope, identity, "api-network", (NetworkContributor, api.Id)),
            ],
        };
    }

    private static Subnet CreateSubnet(AksScope scope, VirtualNetwork network, (string Name, CidrBlock Block, NatGateway? WayOut) place, params Resource[] after)
    {
        var names = scope.Cluster;
        var group = new NetworkSecurityGroup(
            names.Name(place.Name),
            new Pulumi.AzureNative.Network.NetworkSecurityGroupArgs
            {
                NetworkSecurityGroupName = $"{names.PhysicalName}-{place.Name}",
                ResourceGroupName = scope.ResourceGroup,
                Location = scope.Spec.Location,
                Tags = names.PlainTags,
            },
            names.Part());
        var args = new Pulumi.AzureNative.Network.SubnetArgs
        {
            SubnetName = place.Name,
            ResourceGroupName = scope.ResourceGroup,
            VirtualNetworkName = network.Name,
            AddressPrefix = place.Block.ToString(),
            NetworkSecurityGroup = new Pulumi.AzureNative.Network.Inputs.NetworkSecurityGroupArgs { Id = group.Id },
            DefaultOutboundAccess = false,
        };
        if (place.WayOut is { } wayOut)
        {
            args.NatGateway = new SubResourceArgs { Id = wayOut.Id };
        }
        else
        {
            args.Delegations.Add(new DelegationArgs { Name = "aks", ServiceName = "Microsoft.ContainerService/managedClusters" });
        }

        // Azure changes a network's subnets one after the other.
        return new Subnet(names.Name(place.Name), args, names.Part(after));
    }

    private static NatGateway CreateWayOut(AksScope scope)
    {
        var names = scope.Cluster;
        var address = new PublicIPAddress(
            names.Name("way-out"),
            new Pulumi.AzureNative.Network.PublicIPAddressArgs
            {
                PublicIpAddressName = $"{names.PhysicalName}-out",
                ResourceGroupName = scope.ResourceGroup,
                Location = scope.Spec.Location,
                PublicIPAllocationMethod = IPAllocationMethod.Static,
                Sku = new PublicIPAddressSkuArgs { Name = PublicIPAddressSkuName.Standard },
                Tags = names.PlainTags,
            },
            names.Part());
        return new NatGateway(
            names.Name("way-out"),
            new Pulumi.AzureNative.Network.NatGatewayArgs
            {
                NatGatewayName = $"{names.PhysicalName}-out",
                ResourceGroupName = scope.ResourceGroup,
                Location = scope.Spec.Location,
                PublicIpAddresses = { new SubResourceArgs { Id = address.Id } },
                Sku = new NatGatewaySkuArgs { Name = NatGatewaySkuName.Standard },
                Tags = names.PlainTags,
            },
            names.Part());
    }

    private static CustomResourceOptions Ignoring(CustomResourceOptions options, string property)
    {
        options.IgnoreChanges = [property];
        return options;
    }
}
