namespace LcncInfra.Rendering.Workloads;

/// <summary>What kept manifests from being built.</summary>
public enum WorkloadFailureKind
{
    /// <summary>They could not be fetched.</summary>
    NotFetched,

    /// <summary>The program that builds them is not there.</summary>
    NoProgram,

    /// <summary>They are there and cannot be built.</summary>
    NotBuilt,
}
