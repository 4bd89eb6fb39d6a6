using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Placements;

/// <summary>The decision that one deployment target goes to one cluster type.</summary>
/// <param name="ClusterType">Where it goes.</param>
/// <param name="DeploymentTarget">What goes there.</param>
/// <param name="Policies">Every scheduling policy that asks for it, in order of names; at least one if no placement policy chose it.</param>
/// <remarks>Kalypso kind <c>Assignment</c>, which remembers one policy only.</remarks>
public sealed record Assignment(
    Sourced<ClusterType> ClusterType,
    Sourced<DeploymentTarget> DeploymentTarget,
    ValueList<Sourced<SchedulingPolicy>> Policies)
{
    /// <summary>The placement policy that chose it; <see langword="null"/> if the scheduling policies alone did.</summary>
    public Sourced<PlacementPolicy>? PlacementPolicy { get; init; }

    /// <summary>Names of all policies that brought it about, and where each is written; scheduling policies first.</summary>
    public IEnumerable<(string Name, SourceSpan At)> Reasons
    {
        get
        {
            foreach (var policy in Policies)
            {
                yield return (policy.Value.Name, policy.At("metadata.name"));
            }

            if (PlacementPolicy is { } chosen)
            {
                yield return (chosen.Value.Name, chosen.At("metadata.name"));
            }
        }
    }

    /// <summary><c>clusterType/deploymentTarget</c>: the folder in the GitOps repository, and how messages call it.</summary>
    public string Name => $"{ClusterType.Value.Name}/{DeploymentTarget.Value.Name}";
}
