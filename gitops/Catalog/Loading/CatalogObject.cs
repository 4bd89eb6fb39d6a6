using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Loading;

/// <summary>An object as one document gives it, before it meets the others.</summary>
/// <param name="Id">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameAt">Where its name was written.</param>
/// <param name="Value">Its record; <see langword="null"/> if what the record needs was not written.</param>
internal sealed record CatalogObject(KindId Id, string Name, SourceSpan NameAt, object? Value)
{
    /// <summary>Where its fields were written.</summary>
    public required SourceMap Places { get; init; }

    /// <summary>The namespace that it asks for; <see langword="null"/> if none.</summary>
    public string? Namespace { get; init; }

    /// <summary>The object as messages call it.</summary>
    public string Owner => $"{Id.Kind} '{Name}'";
}
