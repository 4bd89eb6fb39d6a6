using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.BlastRadii;

/// <summary>How much of an environment a run reaches, counted in assignments by cluster type.</summary>
/// <param name="ClusterTypes">Every cluster type that has assignments before or after the run, in ordinal order.</param>
public sealed record BlastRadius(ValueList<ClusterTypeReach> ClusterTypes)
{
    /// <summary>How many assignments have published files.</summary>
    public int Before { get; } = ClusterTypes.Sum(c => c.Before);

    /// <summary>How many come.</summary>
    public int Added { get; } = ClusterTypes.Sum(c => c.Added);

    /// <summary>How many stay with other files.</summary>
    public int Changed { get; } = ClusterTypes.Sum(c => c.Changed);

    /// <summary>How many go.</summary>
    public int Deleted { get; } = ClusterTypes.Sum(c => c.Deleted);

    /// <summary>How much of the published assignments goes, in percent, rounded up: what an allowance must name.</summary>
    public int DeletedPercent => Before == 0 ? 0 : (int)(((Deleted * 100L) + Before - 1) / Before);
}
