using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>What was decided about one deployment target, and why.</summary>
/// <param name="DeploymentTarget">The target.</param>
/// <param name="Policy">The placement policy that places it; <see langword="null"/> if only scheduling policies do.</param>
/// <param name="Order">Its turn, from 1: targets placed before it may have taken what it needed.</param>
/// <param name="Verdicts">One for each cluster type, in order of names.</param>
public sealed record TargetDecision(
    Sourced<DeploymentTarget> DeploymentTarget, Sourced<PlacementPolicy>? Policy, int Order, ValueList<CandidateVerdict> Verdicts)
{
    /// <summary>How many cluster types the target shall go to.</summary>
    public PlacementCount Count => Policy?.Value.Count ?? PlacementCount.All;

    /// <summary>The cluster type that came closest to being taken; <see langword="null"/> if all were.</summary>
    public CandidateVerdict? Closest => Verdicts.Where(v => !v.IsPlaced)
        .OrderBy(v => v.Failed).ThenBy(v => v.Rank ?? int.MaxValue).ThenBy(v => v.ClusterType, StringComparer.Ordinal).FirstOrDefault();
}
