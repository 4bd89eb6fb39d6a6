using LcncInfra.Model.Collections;

namespace LcncInfra.AppRepositories.Costs;

/// <summary>A target of an app on a cluster type, as the control plane places it.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Target">Name of the target within the app.</param>
/// <param name="ClusterType">Name of the cluster type.</param>
/// <param name="Labels">Labels of the cluster type.</param>
public sealed record PlacedTarget(string Environment, string Target, string ClusterType, ValueMap Labels)
{
    /// <summary>Number of clusters of the type, of which each runs the target.</summary>
    public int Clusters { get; init; } = 1;
}
