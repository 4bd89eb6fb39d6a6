namespace LcncInfra.Catalog.Sources;

/// <summary>One place that files of an environment come from.</summary>
/// <param name="Kind">What brought it in.</param>
/// <param name="Name">Name of the Environment, BaseRepo or WorkloadRegistration.</param>
/// <param name="Revision">Commit the files were read at; <see langword="null"/> for a folder.</param>
public sealed record CatalogSource(SourceKind Kind, string Name, string? Revision);
