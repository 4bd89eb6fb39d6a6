using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Policies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;

namespace LcncInfra.Scheduling.Placements;

/// <summary>The decision that one deployment target goes to one cluster type.</summary>
/// <param name="ClusterType">Where it goes.</param>
/// <param name="DeploymentTarget">What goes there.</param>
/// <param name="Policies">Every policy that asks for it, in order of names; at least one.</param>
/// <remarks>Kalypso kind <c>Assignment</c>, which remembers one policy only.</remarks>
public sealed record Assignment(
    Sourced<ClusterType> ClusterType,
    Sourced<DeploymentTarget> DeploymentTarget,
    ValueList<Sourced<SchedulingPolicy>> Policies)
{
    /// <summary><c>clusterType/deploymentTarget</c>: the folder in the GitOps repository, and how messages call it.</summary>
    public string Name => $"{ClusterType.Value.Name}/{DeploymentTarget.Value.Name}";
}
