namespace LcncInfra.Cli.Locking;

/// <summary>What a locked source is used for. The order is that of the lock file.</summary>
internal enum LockedSourceKind
{
    /// <summary>The list of environments of a git control plane.</summary>
    ControlPlane,

    /// <summary>The branch of an environment.</summary>
    Environment,

    /// <summary>A BaseRepo.</summary>
    BaseRepo,

    /// <summary>What a WorkloadRegistration points at.</summary>
    Workload,

    /// <summary>What a deployment target's <c>manifests</c> point at.</summary>
    Manifests,

    /// <summary>An artifact of an OCI registry that a deployment target's <c>manifests</c> point at: manifests, or a chart.</summary>
    Artifact,

    /// <summary>A version of a chart of a Helm repository that a deployment target's <c>manifests</c> point at.</summary>
    Chart,
}
