namespace LcncInfra.Catalog.Clusters.Provisioning;

/// <summary>How a physical cluster comes into being, or how one that exists is reached. Only programs on Pulumi act on it.</summary>
public abstract record ClusterProvisioning
{
    private protected ClusterProvisioning()
    {
    }
}
