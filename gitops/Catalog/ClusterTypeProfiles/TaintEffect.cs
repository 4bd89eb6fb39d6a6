namespace LcncInfra.Catalog.ClusterTypeProfiles;

/// <summary>What a taint does to deployment targets that do not tolerate it.</summary>
/// <remarks>Kubernetes <c>core/v1.TaintEffect</c>.</remarks>
public enum TaintEffect
{
    /// <summary>Nothing new comes; what the previous decisions placed there stays.</summary>
    NoSchedule,

    /// <summary>Other cluster types are taken first.</summary>
    PreferNoSchedule,

    /// <summary>Nothing comes, and what is there goes.</summary>
    NoExecute,
}
