using LcncInfra.Catalog;
using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Scheduling.External;

/// <summary>What the scheduler of a placement policy is asked.</summary>
/// <param name="Catalog">The environment.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Targets">The targets that the policy places, in order of names; each with the cluster types that scheduling policies ask for, or
/// <see langword="null"/> if none selects it.</param>
internal sealed record SchedulerQuestion(
    EnvironmentCatalog Catalog, Sourced<PlacementPolicy> Policy, IReadOnlyList<(DeploymentTarget Target, IReadOnlyList<string>? ClusterTypes)> Targets);
