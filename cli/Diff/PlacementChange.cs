using LcncInfra.Model.Collections;

namespace LcncInfra.Cli.Diff;

/// <summary>An assignment that comes or goes.</summary>
/// <param name="IsAdded">Whether it comes.</param>
/// <param name="ClusterType">The cluster type.</param>
/// <param name="DeploymentTarget">The target.</param>
/// <param name="Reason">Why, in one sentence: who places it, or what came closest to keeping it.</param>
internal sealed record PlacementChange(bool IsAdded, string ClusterType, string DeploymentTarget, string Reason)
{
    /// <summary>The policies that ask for it; empty if it goes.</summary>
    public ValueList<string> Policies { get; init; } = ValueList<string>.Empty;

    /// <summary><c>clusterType/deploymentTarget</c>.</summary>
    public string Name => $"{ClusterType}/{DeploymentTarget}";
}
