namespace LcncInfra.Catalog.Settings;

/// <summary>How the manifests of workloads reach a cluster.</summary>
public enum DeliveryMode
{
    /// <summary>The reconciler's objects point at where the manifests are kept.</summary>
    Reference,

    /// <summary>The manifests are built and written into the GitOps repository, and the reconciler's objects point there.</summary>
    Rendered,
}
