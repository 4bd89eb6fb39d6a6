using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.PlacementPolicies;

/// <summary>Says how many and which cluster types the deployment targets it selects go to.</summary>
/// <param name="Name">Unique within an environment.</param>
/// <param name="Workspace">Only targets of this workspace; empty or <see langword="null"/> for all.</param>
/// <param name="DeploymentTargets">Selects targets by label.</param>
/// <remarks>Kind <c>PlacementPolicy</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record PlacementPolicy(string Name, string? Workspace, LabelSelector DeploymentTargets)
{
    /// <summary>What every chosen cluster type must meet.</summary>
    public ValueList<PlacementTerm> Required { get; init; } = ValueList<PlacementTerm>.Empty;

    /// <summary>What makes a cluster type a better choice.</summary>
    public ValueList<PreferredTerm> Preferred { get; init; } = ValueList<PreferredTerm>.Empty;

    /// <summary>How many cluster types each target goes to.</summary>
    public PlacementCount Count { get; init; } = PlacementCount.All;

    /// <summary>How evenly they are spread, in order of importance.</summary>
    public ValueList<SpreadConstraint> Spread { get; init; } = ValueList<SpreadConstraint>.Empty;

    /// <summary>Which other targets must not be near.</summary>
    public ValueList<AntiAffinity> AntiAffinity { get; init; } = ValueList<AntiAffinity>.Empty;

    /// <summary>Targets of a higher priority are placed first, and so get what is scarce.</summary>
    public int Priority { get; init; }

    /// <summary>The program that chooses, among what the policy allows; <see langword="null"/> if the engine does.</summary>
    public SchedulerReference? Scheduler { get; init; }

    /// <summary>Whether the policy places a target.</summary>
    public bool Selects(string workspace, ValueMap labels) =>
        (string.IsNullOrEmpty(Workspace) || Workspace == workspace) && DeploymentTargets.Matches(labels);
}
