using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Sources;

/// <summary>The YAML files of one source; ignored files are already left out.</summary>
/// <param name="Source">Where they come from.</param>
/// <param name="Files">The files, in any order.</param>
public sealed record SourceFiles(CatalogSource Source, ValueList<SourceFile> Files);
