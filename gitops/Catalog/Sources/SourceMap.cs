using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Sources;

/// <summary>Where each field of one object was written.</summary>
/// <remarks>
/// Field paths are as in messages: <c>spec.deploymentTargets[0].labels.zone</c>; a key that holds a dot stands in brackets:
/// <c>data["a.b"]</c>.
/// A map of a document that was read looks for a place when it is asked, because most are never asked for.
/// </remarks>
public sealed class SourceMap
{
    private readonly YamlValue? _root;
    private readonly IReadOnlyDictionary<string, SourceSpan> _values;
    private readonly IReadOnlyDictionary<string, SourceSpan> _keys;

    /// <summary>A map of the given places, for objects that no document holds.</summary>
    /// <param name="whole">The whole object.</param>
    /// <param name="values">Spans of values by path.</param>
    /// <param name="keys">Spans of keys by path.</param>
    public SourceMap(SourceSpan whole, IReadOnlyDictionary<string, SourceSpan> values, IReadOnlyDictionary<string, SourceSpan> keys)
    {
        Whole = whole;
        _values = values;
        _keys = keys;
    }

    internal SourceMap(YamlValue root)
        : this(root.Span, NoPlaces, NoPlaces) => _root = root;

    /// <summary>The whole object.</summary>
    public SourceSpan Whole { get; }

    private static Dictionary<string, SourceSpan> NoPlaces { get; } = [];

    /// <summary>The map of an object of which only the whole is known.</summary>
    public static SourceMap OfWhole(SourceSpan whole) => new(whole, NoPlaces, NoPlaces);

    /// <summary>The span of the value at a path, or of its nearest parent that was written.</summary>
    public SourceSpan SpanOf(string path) => _root is null ? Nearest(_values, path) : SourcePath.Find(_root, path).Value.Span;

    /// <summary>The span of the key at a path, or of the nearest parent's value.</summary>
    public SourceSpan KeyOf(string path)
    {
        if (_root is null)
        {
            return _keys.TryGetValue(path, out var span) ? span : SpanOf(path);
        }

        var place = SourcePath.Find(_root, path);
        return place is { IsComplete: true, Entry: { } entry } ? entry.KeySpan : place.Value.Span;
    }

    /// <summary>The map of a part of the object, whose paths begin at that part; of the nearest parent that was written.</summary>
    public SourceMap Under(string path) => _root is null
        ? new SourceMap(SpanOf(path), Below(_values, path), Below(_keys, path))
        : new SourceMap(SourcePath.Find(_root, path).Value);

    private static Dictionary<string, SourceSpan> Below(IReadOnlyDictionary<string, SourceSpan> spans, string path) => spans
        .Where(s => s.Key.Length > path.Length && s.Key.StartsWith(path, StringComparison.Ordinal) && s.Key[path.Length] is '.' or '[')
        .ToDictionary(s => s.Key[path.Length..].TrimStart('.'), s => s.Value, StringComparer.Ordinal);

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
