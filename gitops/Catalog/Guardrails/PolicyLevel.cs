namespace LcncInfra.Catalog.Guardrails;

/// <summary>How much it matters that a policy is broken.</summary>
public enum PolicyLevel
{
    /// <summary>Nobody looks.</summary>
    Off,

    /// <summary>It is said.</summary>
    Info,

    /// <summary>It is a warning.</summary>
    Warning,

    /// <summary>It stops what was asked for.</summary>
    Error,
}
