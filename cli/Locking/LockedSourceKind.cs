namespace LcncInfra.Cli.Locking;

/// <summary>What a locked commit is used for. The order is that of the lock file.</summary>
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
}
