namespace LcncInfra.Rendering.Workloads;

/// <summary>For runs that reach nothing outside of the control plane.</summary>
public sealed class NoWorkloadManifests : IWorkloadManifests
{
    /// <inheritdoc/>
    public BuiltManifests Build(WorkloadRequest request) => BuiltManifests.Failed(
        WorkloadFailureKind.NotFetched,
        "This run reads nothing outside of the control plane.",
        "Run a command that may fetch manifests, or choose 'delivery: reference'.");
}
