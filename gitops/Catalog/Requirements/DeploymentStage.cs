namespace LcncInfra.Catalog.Requirements;

/// <summary>What comes before what on a cluster: everything of a stage waits for everything of those before it.</summary>
public enum DeploymentStage
{
    /// <summary>Definitions of kinds, which other workloads make objects of.</summary>
    Crds,

    /// <summary>What acts on such objects.</summary>
    Controllers,

    /// <summary>Such objects, and what else the platform sets.</summary>
    Configuration,

    /// <summary>Everything else.</summary>
    Apps,
}
