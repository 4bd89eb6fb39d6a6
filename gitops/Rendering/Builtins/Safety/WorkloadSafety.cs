using LcncInfra.Catalog.Requirements;
using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Builtins.Safety;

/// <summary>What reconcilers must leave alone of a workload.</summary>
/// <param name="Foreign">Fields that something else on the cluster decides about.</param>
/// <param name="IsKept">Whether its objects stay when its target goes.</param>
internal sealed record WorkloadSafety(ValueList<ForeignField> Foreign, bool IsKept)
{
    /// <summary>Nothing.</summary>
    public static WorkloadSafety None { get; } = new([], IsKept: false);

    /// <summary>Whether an autoscaler decides about the number of pods.</summary>
    public bool IsAutoscaled => Foreign.Contains(ForeignField.Replicas);

    /// <summary>Whether something else decides whom webhooks trust.</summary>
    public bool HasForeignCaBundles => Foreign.Contains(ForeignField.CaBundles);
}
