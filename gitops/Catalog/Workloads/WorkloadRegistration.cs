using LcncInfra.Catalog.Repositories;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Where an application team keeps its workload, and which workspace it belongs to.</summary>
/// <param name="Name">Unique within an environment.</param>
/// <param name="Source">Where the Workload is.</param>
/// <param name="Workspace">The team's scope; <see langword="null"/> when not written.</param>
/// <remarks>Kalypso kind <c>WorkloadRegistration</c>.</remarks>
public sealed record WorkloadRegistration(string Name, RepositoryReference Source, string? Workspace);
