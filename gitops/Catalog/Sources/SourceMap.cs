using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Sources;

/// <summary>Where each field of one object was written.</summary>
/// <remarks>Field paths are as in messages: <c>spec.deploymentTargets[0].labels.zone</c>; a key that holds a dot stands in brackets: <c>data["a.b"]</c>.</remarks>
public sealed class SourceMap(SourceSpan whole, IReadOnlyDictionary<string, SourceSpan> values, IReadOnlyDictionary<string, SourceSpan> keys)
{
    /// <summary>The whole object.</summary>
    public SourceSpan Whole { get; } = whole;

    /// <summary>The span of the value at a path, or of its nearest parent that was written.</summary>
    public SourceSpan SpanOf(string path) => Nearest(values, path);

    /// <summary>The span of the key at a path, or of the nearest parent's value.</summary>
    public SourceSpan KeyOf(string path) => keys.TryGetValue(path, out var span) ? span : SpanOf(path);

    private SourceSpan Nearest(IReadOnlyDictionary<string, SourceSpan> spans, string path)
    {
        while (path.Length > 0)
        {
            if (spans.TryGetValue(path, out var span))
            {
                return span;
            }

            path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
        }

        return Whole;
    }
}
