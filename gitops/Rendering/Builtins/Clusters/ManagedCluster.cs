using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Rollouts;

namespace LcncInfra.Rendering.Builtins.Clusters;

/// <summary>A physical cluster that differs from others of its type in its values or its wave.</summary>
/// <param name="Name">Its name, which is its folder.</param>
/// <param name="Variables">What its workloads see of it; empty if no cluster of the type has values.</param>
/// <param name="Wave">Its wave; <see langword="null"/> without a rollout.</param>
internal sealed record ManagedCluster(string Name, ValueMap Variables, RolloutWave? Wave)
{
    /// <summary>Its labels in the control plane.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;
}
