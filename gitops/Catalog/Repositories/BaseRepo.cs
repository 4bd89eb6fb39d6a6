namespace LcncInfra.Catalog.Repositories;

/// <summary>Content shared by environments, pinned to the commit that was promoted to this one.</summary>
/// <param name="Name">Unique within an environment; the one named <c>main</c> carries the promoted commit.</param>
/// <param name="Source">Where it is.</param>
/// <param name="Commit">The pinned commit; <see langword="null"/> follows the branch.</param>
/// <remarks>Kalypso kind <c>BaseRepo</c>.</remarks>
public sealed record BaseRepo(string Name, RepositoryReference Source, string? Commit);
