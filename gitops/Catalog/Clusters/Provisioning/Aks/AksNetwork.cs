namespace LcncInfra.Catalog.Clusters.Provisioning.Aks;

/// <summary>The network of a cluster on AKS.</summary>
/// <param name="PodCidr">Addresses of pods, which nothing outside of the cluster sees.</param>
/// <param name="ServiceCidr">Addresses of services, which nothing outside of the cluster sees.</param>
public abstract record AksNetwork(string PodCidr, string ServiceCidr)
{
    /// <summary>Addresses of pods unless others are written.</summary>
    public const string UsualPodCidr = "10.244.0.0/16";

    /// <summary>Addresses of services unless others are written.</summary>
    public const string UsualServiceCidr = "172.16.0.0/16";

    /// <summary>A virtual network that is made, with a NAT gateway as its way out.</summary>
    /// <param name="Cidr">Its addresses.</param>
    /// <param name="PodCidr">Addresses of pods.</param>
    /// <param name="ServiceCidr">Addresses of services.</param>
    public sealed record Created(string Cidr, string PodCidr, string ServiceCidr) : AksNetwork(PodCidr, ServiceCidr);

    /// <summary>A subnet that is there.</summary>
    /// <param name="SubnetId">Its resource id.</param>
    /// <param name="Outbound">How what leaves the cluster finds its way.</param>
    /// <param name="PodCidr">Addresses of pods.</param>
    /// <param name="ServiceCidr">Addresses of services.</param>
    public sealed record Used(string SubnetId, string Outbound, string PodCidr, string ServiceCidr) : AksNetwork(PodCidr, ServiceCidr)
    {
        /// <summary>The way out unless another is written: the routes of the subnet, which lead to a firewall.</summary>
        public const string UsualOutbound = "userDefinedRouting";

        /// <summary>Resource id of a subnet that is delegated to AKS, in which the API server has its address; <see langword="null"/> for none.</summary>
        public string? ApiServerSubnetId { get; init; }
    }
}
