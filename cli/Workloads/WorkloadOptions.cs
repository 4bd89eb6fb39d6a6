using LcncInfra.Git;
using LcncInfra.Cli.Registries;

namespace LcncInfra.Cli.Workloads;

/// <summary>How the manifests of workloads are fetched and built.</summary>
internal sealed record WorkloadOptions
{
    /// <summary>Variable that names the kustomize or kubectl to use instead of the one on the PATH.</summary>
    public const string KustomizeVariable = "LCNC_KUSTOMIZE";

    /// <summary>Variable that names the helm to use instead of the one on the PATH.</summary>
    public const string HelmVariable = "LCNC_HELM";

    /// <summary>Folder of the control plane; <see langword="null"/> if it is in a repository.</summary>
    public string? ControlPlaneFolder { get; init; }

    /// <summary>Whether manifests may be in repositories of this machine: only if the control plane came from it too.</summary>
    public bool AllowFolders { get; init; }

    /// <summary>How git is used, and where what was fetched is kept.</summary>
    public GitOptions Git { get; init; } = new();

    /// <summary>Users and passwords of registries.</summary>
    public Func<RegistryCredentials> Credentials { get; init; } = RegistryCredentials.OfMachine;

    /// <summary>Full path of kustomize or kubectl; <see langword="null"/> looks on the PATH.</summary>
    public string? Kustomize { get; init; } = Environment.GetEnvironmentVariable(KustomizeVariable);

    /// <summary>Full path of helm; <see langword="null"/> looks on the PATH.</summary>
    public string? Helm { get; init; } = Environment.GetEnvironmentVariable(HelmVariable);

    /// <summary>Where programs are looked for.</summary>
    public string SearchPath { get; init; } = Environment.GetEnvironmentVariable("PATH") ?? string.Empty;

    /// <summary>How long building one workload may take.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);
}
