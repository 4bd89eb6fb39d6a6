namespace LcncInfra.Repository.BlastRadii;

/// <summary>What a run does to the assignments of one cluster type.</summary>
/// <param name="ClusterType">The cluster type, which may be gone from the control plane.</param>
/// <param name="Before">How many assignments have published files.</param>
public sealed record ClusterTypeReach(string ClusterType, int Before)
{
    /// <summary>How many come.</summary>
    public int Added { get; init; }

    /// <summary>How many stay with other files.</summary>
    public int Changed { get; init; }

    /// <summary>How many go.</summary>
    public int Deleted { get; init; }

    /// <summary>Whether the run changes anything of the cluster type's assignments.</summary>
    public bool IsReached => Added + Changed + Deleted > 0;
}
