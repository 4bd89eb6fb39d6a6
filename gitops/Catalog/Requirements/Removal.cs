namespace LcncInfra.Catalog.Requirements;

/// <summary>What becomes of a workload's objects when its target leaves a cluster type.</summary>
public enum Removal
{
    /// <summary>They go, but for what holds data.</summary>
    Delete,

    /// <summary>They stay, and nothing reconciles them.</summary>
    Keep,
}
