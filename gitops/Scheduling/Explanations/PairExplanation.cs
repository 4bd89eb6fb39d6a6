using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Scheduling.Decisions;

namespace LcncInfra.Scheduling.Explanations;

/// <summary>Why a deployment target is, or is not, placed on a cluster type.</summary>
/// <param name="DeploymentTarget">The target.</param>
/// <param name="ClusterType">The cluster type.</param>
/// <param name="Verdicts">What every scheduling policy says, those that place it first, then those that came closest.</param>
public sealed record PairExplanation(string DeploymentTarget, string ClusterType, ValueList<PolicyVerdict> Verdicts)
{
    /// <summary>What was decided where placement policies, taints, residency or capacity have a say; <see langword="null"/> where not.</summary>
    public CandidateVerdict? Decision { get; init; }

    /// <summary>The placement policy that decided, and where it is written; <see langword="null"/> if none selects the target.</summary>
    public (string Name, SourceSpan At)? PlacementPolicy { get; init; }

    /// <summary>Whether it is placed there.</summary>
    public bool IsPlaced => Decision?.IsPlaced ?? IsAsked;

    /// <summary>Whether any scheduling policy asks for it.</summary>
    public bool IsAsked => Verdicts.Count > 0 && Verdicts[0].Places;
}
