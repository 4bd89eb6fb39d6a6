using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Cli.Explain;

/// <summary>What a command line names, in one environment that has it.</summary>
/// <param name="Catalog">The environment.</param>
/// <param name="DeploymentTarget">The target.</param>
/// <param name="ClusterType">The cluster type; <see langword="null"/> if none was named.</param>
internal sealed record FoundPair(EnvironmentCatalog Catalog, Sourced<DeploymentTarget> DeploymentTarget, Sourced<ClusterType>? ClusterType);
