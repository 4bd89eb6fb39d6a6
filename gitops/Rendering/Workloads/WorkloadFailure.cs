namespace LcncInfra.Rendering.Workloads;

/// <summary>Why the manifests of a workload could not be built.</summary>
/// <param name="Kind">Which diagnostic says so.</param>
/// <param name="Message">A sentence, fit to be shown.</param>
/// <param name="Remedy">What the user can do.</param>
public sealed record WorkloadFailure(WorkloadFailureKind Kind, string Message, string Remedy);
