using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Explanations;

/// <summary>Why a deployment target is, or is not, placed on a cluster type.</summary>
/// <param name="DeploymentTarget">The target.</param>
/// <param name="ClusterType">The cluster type.</param>
/// <param name="Verdicts">What every policy says, those that place it first, then those that came closest.</param>
public sealed record PairExplanation(string DeploymentTarget, string ClusterType, ValueList<PolicyVerdict> Verdicts)
{
    /// <summary>Whether any policy places it.</summary>
    public bool IsPlaced => Verdicts.Count > 0 && Verdicts[0].Places;
}
