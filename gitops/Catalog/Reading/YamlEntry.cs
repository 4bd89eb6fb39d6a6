using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Reading;

/// <summary>A key of a mapping and its value.</summary>
/// <param name="Key">The key as Kubernetes reads it.</param>
/// <param name="KeySpan">Where the key was written.</param>
/// <param name="Value">The value.</param>
internal sealed record YamlEntry(string Key, SourceSpan KeySpan, YamlValue Value);
