using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Requirements;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>A target and what has a say about it.</summary>
/// <param name="Index">Its index in the catalog.</param>
/// <param name="Value">The target.</param>
/// <param name="Policy">The placement policy that selects it.</param>
/// <param name="Requirements">Its workload's requirements; empty ones if none were written.</param>
internal sealed record TargetSubject(
    int Index, Sourced<DeploymentTarget> Value, Sourced<PlacementPolicy>? Policy, WorkloadRequirements Requirements)
{
    /// <summary>Whether only cluster types that scheduling policies ask for can be taken.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>How many cluster types it shall go to.</summary>
    public PlacementCount Count => Policy?.Value.Count ?? PlacementCount.All;
}
