using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Policies;

/// <summary>Selects the deployment targets that go to the cluster types it selects, each to each.</summary>
/// <param name="Name">Unique within an environment.</param>
/// <param name="Workspace">Only targets of this workspace; empty or <see langword="null"/> for all.</param>
/// <param name="DeploymentTargets">Selects targets by label.</param>
/// <param name="ClusterTypes">Selects cluster types by label.</param>
/// <remarks>Kalypso kind <c>SchedulingPolicy</c>.</remarks>
public sealed record SchedulingPolicy(string Name, string? Workspace, LabelSelector DeploymentTargets, LabelSelector ClusterTypes)
{
    /// <summary>Whether targets of a workspace can be selected at all.</summary>
    public bool AcceptsWorkspace(string workspace) => string.IsNullOrEmpty(Workspace) || Workspace == workspace;
}
