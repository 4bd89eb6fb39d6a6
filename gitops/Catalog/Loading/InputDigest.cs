using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Loading;

/// <summary>Names everything that was read by what it is, in whatever order it was read.</summary>
internal static class InputDigest
{
    /// <summary>The digest of every file's source, path and bytes.</summary>
    public static string Of(IEnumerable<SourceFiles> sources) => ContentDigest.Of(sources
        .OrderBy(s => s.Source.Kind)
        .ThenBy(s => s.Source.Name, StringComparer.Ordinal)
        .SelectMany(s => s.Files
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .SelectMany(f => new[] { s.Source.Kind.ToString(), s.Source.Name, f.Path, ContentDigest.Of(f.Content.Span) })));
}
