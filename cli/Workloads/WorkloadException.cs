using LcncInfra.Git;
using LcncInfra.Rendering.Workloads;

namespace LcncInfra.Cli.Workloads;

/// <summary>The manifests of a workload could not be fetched or built. The message is fit to be shown.</summary>
internal sealed class WorkloadException : Exception
{
    /// <summary>Says what failed and what the user can do.</summary>
    public WorkloadException(WorkloadFailureKind kind, string message, string remedy)
        : base(GitText.Redact(message)) => (Kind, Remedy) = (kind, remedy);

    /// <summary>What failed.</summary>
    public WorkloadFailureKind Kind { get; }

    /// <summary>What the user can do.</summary>
    public string Remedy { get; }
}
