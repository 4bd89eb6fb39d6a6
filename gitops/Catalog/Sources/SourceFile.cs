namespace LcncInfra.Catalog.Sources;

/// <summary>A YAML file as it was found, not yet read.</summary>
/// <param name="Path">How messages name it: relative to the control plane, with <c>/</c>.</param>
/// <param name="Content">Its bytes.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content);
