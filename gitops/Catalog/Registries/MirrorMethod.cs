namespace LcncInfra.Catalog.Registries;

/// <summary>How a mirror gets what the primary has.</summary>
public enum MirrorMethod
{
    /// <summary>Harbor is the primary, and pushes each image that it gets.</summary>
    HarborPush,

    /// <summary>Harbor is the mirror, and fetches what is new.</summary>
    HarborPull,

    /// <summary>ECR replicates to ECR.</summary>
    EcrReplication,

    /// <summary>The mirror fetches what a cluster pulls for the first time.</summary>
    PullThrough,
}
