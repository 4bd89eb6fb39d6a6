using LcncInfra.Catalog.Clusters.Provisioning.Eks;
using LcncInfra.Model.Networks;
using Pulumi;
using Pulumi.Aws.Ec2;

namespace LcncInfra.Components.Clusters.Eks;

/// <summary>The network of a cluster on EKS.</summary>
internal static class EksVpc
{
    // Private subnets are eighths of the VPC; the public ones share the last eighth.
    private const int EighthBits = 3;

    private const int LastEighth = 7;

    private const int QuarterBits = 2;

    /// <summary>Makes the network, with a key for what is written down of it, or takes the one that is there.</summary>
    public static EksPlace Place(EksScope scope, Output<string> key) => scope.Spec.Network switch
    {
        EksNetwork.Used used => new EksPlace(Output.Create(used.VpcId), [.. used.Subnets.Select(s => (s.Zone, Output.Create(s.Id)))]),
        EksNetwork.Created created => Create(scope, created, key),
        _ => throw new InvalidOperationException($"Unknown network {scope.Spec.Network.GetType().Name}."),
    };

    private static EksPlace Create(EksScope scope, EksNetwork.Created network, Output<string> key)
    {
        var names = scope.Cluster;
        var vpc = new Vpc(names.Name("vpc"), new VpcArgs { CidrBlock = network.Cidr, EnableDnsHostnames = true, EnableDnsSupport = true, Tags = Named(names, "vpc") }, names.Kept());
        CloseDefaults(scope, vpc);
        EksFlowLogs.Create(scope, vpc, key);
        var internet = new InternetGateway(names.Name("internet"), new InternetGatewayArgs { VpcId = vpc.Id, Tags = Named(names, "internet") }, names.Part());
        var outside = new RouteTable(names.Name("public"), new RouteTableArgs { VpcId = vpc.Id, Tags = Named(names, "public") }, names.Part());
        _ = new Route(names.Name("public-out"), new RouteArgs { RouteTableId = outside.Id, DestinationCidrBlock = "0.0.0.0/0", GatewayId = internet.Id }, names.Part());
        return AddSubnets(scope, network, (vpc, internet, outside));
    }

    private static EksPlace AddSubnets(EksScope scope, EksNetwork.Created network, (Vpc Vpc, InternetGateway Internet, RouteTable Outside) made)
    {
        var names = scope.Cluster;
        var all = CidrBlock.TryParse(network.Cidr, out var block) ? block : throw new InvalidOperationException($"'{network.Cidr}' is no range of addresses.");
        var subnets = new List<(string Zone, Output<string> Id)>();
        var ready = new List<Resource>();
        NatGateway? nat = null;
        foreach (var (index, zone) in network.Zones.Index())
        {
            var open = new Subnet(names.Name("public", zone), SubnetIn(made.Vpc, zone, all.Part(all.Bits + EighthBits, LastEighth).Part(all.Bits + EighthBits + QuarterBits, index), Tagged(names, $"public-{zone}", "elb")), names.Part());
            _ = new RouteTableAssociation(names.Name("public", zone), new RouteTableAssociationArgs { SubnetId = open.Id, RouteTableId = made.Outside.Id }, names.Part());
            nat = nat is null || network.HasNatPerZone ? CreateNat(names, zone, open, made.Internet) : nat;

            var closed = new Subnet(names.Name("private", zone), SubnetIn(made.Vpc, zone, all.Part(all.Bits + EighthBits, index), Tagged(names, $"private-{zone}", "internal-elb")), names.Part());
            var routes = new RouteTable(names.Name("private", zone), new RouteTableArgs { VpcId = made.Vpc.Id, Tags = Named(names, $"private-{zone}") }, names.Part());
            var way = new Route(names.Name("private-out", zone), new RouteArgs { RouteTableId = routes.Id, DestinationCidrBlock = "0.0.0.0/0", NatGatewayId = nat.Id }, names.Part());
            var joined = new RouteTableAssociation(names.Name("private", zone), new RouteTableAssociationArgs { SubnetId = closed.Id, RouteTableId = routes.Id }, names.Part());
            subnets.Add((zone, closed.Id));
            ready.AddRange([way, joined]);
        }

        return new EksPlace(made.Vpc.Id, subnets) { Ready = ready };
    }

    // Nothing belongs to the default group; what forgets to name one reaches nothing.
    private static void CloseDefaults(EksScope scope, Vpc vpc) => _ = new DefaultSecurityGroup(
        scope.Cluster.Name("default"), new DefaultSecurityGroupArgs { VpcId = vpc.Id, Tags = Named(scope.Cluster, "default-closed") }, scope.Cluster.Part());

    private static NatGateway CreateNat(ClusterScope names, string zone, Subnet open, InternetGateway internet)
    {
        var address = new Eip(names.Name("nat", zone), new EipArgs { Domain = "vpc", Tags = Named(names, $"nat-{zone}") }, names.Part(internet));
        return new NatGateway(names.Name("nat", zone), new NatGatewayArgs { AllocationId = address.Id, SubnetId = open.Id, Tags = Named(names, $"nat-{zone}") }, names.Part(internet));
    }

    private static SubnetArgs SubnetIn(Vpc vpc, string zone, CidrBlock block, InputMap<string> tags) =>
        new() { VpcId = vpc.Id, AvailabilityZone = zone, CidrBlock = block.ToString(), MapPublicIpOnLaunch = false, Tags = tags };

    private static InputMap<string> Tagged(ClusterScope names, string name, string role)
    {
        var tags = Named(names, name);
        tags.Add($"kubernetes.io/role/{role}", "1");
        return tags;
    }

    private static InputMap<string> Named(ClusterScope names, string name)
    {
        var tags = names.Tags;
        tags.Add("Name", $"{names.PhysicalName}-{name}");
        return tags;
    }
}
