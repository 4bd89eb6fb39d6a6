namespace LcncInfra.Catalog.Clusters.Provisioning.Gke;

/// <summary>The network of a cluster on GKE.</summary>
public abstract record GkeNetwork
{
    private GkeNetwork()
    {
    }

    /// <summary>A VPC that is made, with Cloud NAT as its way out.</summary>
    /// <param name="Nodes">Addresses of nodes.</param>
    /// <param name="Pods">Addresses of pods.</param>
    /// <param name="Services">Addresses of services.</param>
    public sealed record Created(string Nodes, string Pods, string Services) : GkeNetwork;

    /// <summary>A VPC that is there.</summary>
    /// <param name="Network">Its name or link.</param>
    /// <param name="Subnetwork">Name or link of the subnetwork for nodes.</param>
    /// <param name="PodsRange">Name of the secondary range for pods.</param>
    /// <param name="ServicesRange">Name of the secondary range for services.</param>
    public sealed record Used(string Network, string Subnetwork, string PodsRange, string ServicesRange) : GkeNetwork;
}
