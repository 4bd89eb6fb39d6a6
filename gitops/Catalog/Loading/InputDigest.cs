using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Loading;

/// <summary>Names everything that was read by what it is, in whatever order it was read.</summary>
internal static class InputDigest
{
    /// <summary>The digest of every file's source, path and bytes, whatever ends its lines.</summary>
    public static string Of(IEnumerable<SourceFiles> sources) => ContentDigest.Of(sources
        .OrderBy(s => s.Source.Kind)
        .ThenBy(s => s.Source.Name, StringComparer.Ordinal)
        .SelectMany(s => s.Files
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .SelectMany(f => new[] { s.Source.Kind.ToString(), s.Source.Name, f.Path, ContentDigest.Of(WithoutReturns(f.Content.Span)) })));

    // git ends lines as the machine does: the same commit has one digest.
    private static ReadOnlySpan<byte> WithoutReturns(ReadOnlySpan<byte> content)
    {
        if (content.IndexOf("\r\n"u8) < 0)
        {
            return content;
        }

        var result = new List<byte>(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n')
            {
                result.Add(content[i]);
            }
        }

        return result.ToArray();
    }
}
