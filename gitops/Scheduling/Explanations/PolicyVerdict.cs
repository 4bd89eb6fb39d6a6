using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Explanations;

/// <summary>What one policy says of one pair.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="At">Where the policy is written.</param>
/// <param name="DeploymentTarget">Its conditions on the target; empty selects every target.</param>
/// <param name="ClusterType">Its conditions on the cluster type; empty selects every cluster type.</param>
public sealed record PolicyVerdict(
    string Policy,
    SourceSpan At,
    ValueList<RequirementVerdict> DeploymentTarget,
    ValueList<RequirementVerdict> ClusterType)
{
    /// <summary>Whether the policy places the pair.</summary>
    public bool Places => Failed == 0;

    /// <summary>Number of conditions that do not hold; the policy with the fewest came closest.</summary>
    public int Failed => DeploymentTarget.Count(r => !r.Met) + ClusterType.Count(r => !r.Met);
}
