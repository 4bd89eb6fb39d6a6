namespace LcncInfra.Rendering.Workloads;

/// <summary>The manifests of a workload as kustomize, helm or its files give them.</summary>
/// <param name="Text">YAML documents, separated by <c>---</c>; empty after a failure.</param>
public sealed record BuiltManifests(string Text)
{
    /// <summary>Whether they are a chart's, whose objects may name namespaces themselves.</summary>
    public bool IsChart { get; init; }

    /// <summary>Why there are none; <see langword="null"/> if there are.</summary>
    public WorkloadFailure? Failure { get; init; }

    /// <summary>A failure.</summary>
    public static BuiltManifests Failed(WorkloadFailureKind kind, string message, string remedy) =>
        new(string.Empty) { Failure = new WorkloadFailure(kind, message, remedy) };
}
