namespace LcncInfra.Catalog.Tenants;

/// <summary>How much pods of a namespace may do.</summary>
/// <remarks>The levels of Kubernetes' Pod Security Standards.</remarks>
public enum PodSecurityLevel
{
    /// <summary>Everything.</summary>
    Privileged,

    /// <summary>What is not known to reach beyond the pod.</summary>
    Baseline,

    /// <summary>What follows good practice.</summary>
    Restricted,
}
