namespace LcncInfra.Catalog.Requirements;

/// <summary>Fields of a workload's objects that something on the cluster decides about, whatever its manifests say.</summary>
public enum ForeignField
{
    /// <summary>How many pods Deployments and StatefulSets have: an autoscaler's.</summary>
    Replicas,

    /// <summary>Whom webhooks trust: of what makes certificates.</summary>
    CaBundles,
}
