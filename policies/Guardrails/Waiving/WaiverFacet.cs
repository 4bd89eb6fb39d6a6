namespace LcncInfra.Guardrails.Waiving;

/// <summary>What a waiver names things by.</summary>
internal enum WaiverFacet
{
    /// <summary>Names of cluster types.</summary>
    ClusterType,

    /// <summary>Names of workloads.</summary>
    Workload,

    /// <summary>Names of objects or resources.</summary>
    Name,
}
