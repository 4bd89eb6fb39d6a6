namespace LcncInfra.Catalog.Clusters.Provisioning.Eks;

/// <summary>A private subnet that is there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Zone">Its availability zone.</param>
public sealed record EksSubnet(string Id, string Zone);
