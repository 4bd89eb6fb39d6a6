using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Sources;

/// <summary>A catalog object and where its fields were read from.</summary>
/// <remarks>Kept apart so that two equal objects stay equal when a comment moves them down a line.</remarks>
/// <param name="Value">The object.</param>
/// <param name="Sources">Where each field was written.</param>
/// <param name="Origin">The source that holds the file.</param>
public sealed record Sourced<T>(T Value, SourceMap Sources, CatalogSource Origin)
{
    /// <summary>The span of the value at <paramref name="path"/>, e.g. <c>spec.reconciler</c>, or of its nearest parent that was
    /// written.</summary>
    public SourceSpan At(string path) => Sources.SpanOf(path);
}
