namespace LcncInfra.Catalog.Promotions;

/// <summary>What it means that no cluster reports anything about a rendering; an explicit choice, because nothing is no success.</summary>
public enum SilenceRule
{
    /// <summary>The gate waits.</summary>
    Wait,

    /// <summary>The gate is passed: nobody reports from this environment.</summary>
    Pass,

    /// <summary>The release has failed.</summary>
    Fail,
}
