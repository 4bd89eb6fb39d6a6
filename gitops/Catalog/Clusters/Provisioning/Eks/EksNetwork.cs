using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters.Provisioning.Eks;

/// <summary>The network of a cluster on EKS.</summary>
public abstract record EksNetwork
{
    private EksNetwork()
    {
    }

    /// <summary>A VPC that is made: a private and a public subnet in each zone, with NAT between them.</summary>
    /// <param name="Cidr">Its addresses.</param>
    /// <param name="Zones">Its availability zones.</param>
    /// <param name="HasNatPerZone">Whether each zone has a NAT gateway of its own, so that losing a zone cuts off no other.</param>
    public sealed record Created(string Cidr, ValueList<string> Zones, bool HasNatPerZone) : EksNetwork;

    /// <summary>A VPC that is there.</summary>
    /// <param name="VpcId">Its id.</param>
    /// <param name="Subnets">The private subnets for nodes and the control plane.</param>
    public sealed record Used(string VpcId, ValueList<EksSubnet> Subnets) : EksNetwork;

    /// <summary>The zones that it reaches.</summary>
    public IEnumerable<string> AllZones => this switch
    {
        Created created => created.Zones,
        Used used => used.Subnets.Select(s => s.Zone),
        _ => throw new InvalidOperationException($"Unknown network {GetType().Name}."),
    };
}
