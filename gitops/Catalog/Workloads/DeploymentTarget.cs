using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Workloads;

/// <summary>A labelled place in one environment that a workload is meant for; what scheduling places on cluster types.</summary>
/// <param name="Name">The workload's name, <c>-</c>, the target's name.</param>
/// <param name="Workload">The workload's name.</param>
/// <param name="Workspace">The registration's workspace; empty if it has none.</param>
/// <param name="Environment">The environment.</param>
/// <remarks>Kalypso kind <c>DeploymentTarget</c>, which its scheduler makes from the Workload.</remarks>
public sealed record DeploymentTarget(string Name, string Workload, string Workspace, string Environment)
{
    /// <summary>Key of the label with the workload's name.</summary>
    public const string WorkloadLabel = "workload";

    /// <summary>Key of the label with the workspace; always there, maybe empty.</summary>
    public const string WorkspaceLabel = "workspace";

    /// <summary>The name that it had when it was first deployed, if it has another one now: its namespace and objects keep that.</summary>
    public string? DeployedAs { get; init; }

    /// <summary>The name by which clusters know it.</summary>
    public string DeployedName => DeployedAs ?? Name;

    /// <summary>The target's labels, the workload's over them, Flux's two (<see cref="FluxLabels"/>), then <c>workload</c> and
    /// <c>workspace</c>.</summary>
    public required ValueMap Labels { get; init; }

    /// <summary>Where its manifests are.</summary>
    public required ValueMap Manifests { get; init; }

    /// <summary>The target's schemas, then the workload's.</summary>
    public required ValueList<string> ConfigSchemas { get; init; }
}
