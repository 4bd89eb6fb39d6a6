namespace LcncInfra.Catalog.Tenants;

/// <summary>How far a reconciler goes on behalf of a workload.</summary>
public enum ReconcilerScope
{
    /// <summary>The whole cluster, with the reconciler's own rights.</summary>
    Cluster,

    /// <summary>The workload's namespace, with rights that it has there only.</summary>
    Namespace,
}
