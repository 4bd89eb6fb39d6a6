using System.Globalization;
using LcncInfra.Model.Diagnostics;
using YamlDotNet.Core;

namespace LcncInfra.Catalog.Reading;

/// <summary>A mapping or list whose end the parser has not seen yet.</summary>
internal sealed class YamlCollection(SourceSpan start, AnchorName anchor, bool isMap, bool isFlow)
{
    private const string MergeKey = "<<";

    private readonly List<YamlValue> _values = [];

    /// <summary>The name that aliases call it by.</summary>
    public AnchorName Anchor { get; } = anchor;

    /// <summary>Adds an item, or in turn a key and its value.</summary>
    public void Add(YamlValue value) => _values.Add(value);

    /// <summary>The value, now that its end is known.</summary>
    public YamlValue Close(SourceSpan end, DiagnosticBag diagnostics)
    {
        // The parser says where a bracket stands that closes; a block it ends where the next token begins, which may be many lines below
        // its last value.
        var last = isFlow ? end with { EndLine = end.Line, EndColumn = end.Column + 1 } : _values.Count == 0 ? start : _values[^1].Span;
        var behind = (last.EndLine, last.EndColumn).CompareTo((start.Line, start.Column)) >= 0 ? last : start;
        var span = start with { EndLine = behind.EndLine, EndColumn = behind.EndColumn };
        return isMap ? new YamlMap(span, ToEntries(diagnostics)) : new YamlList(span, [.. _values]);
    }

    private YamlEntry[] ToEntries(DiagnosticBag diagnostics)
    {
        var entries = new List<YamlEntry>(_values.Count / 2);
        var keys = new Dictionary<string, YamlEntry>(_values.Count / 2, StringComparer.Ordinal);
        List<YamlValue>? merged = null;
        for (var i = 0; i + 1 < _values.Count; i += 2)
        {
            if (_values[i] is YamlScalar { Text: MergeKey, Type: ScalarType.Text } && _values[i + 1] is YamlMap or YamlList)
            {
                (merged ??= []).Add(_values[i + 1]);
            }
            else
            {
                AddEntry(_values[i], _values[i + 1]);
            }
        }

        foreach (var map in (merged ?? []).SelectMany(m => m is YamlList list ? list.Items : [m]).OfType<YamlMap>())
        {
            entries.AddRange(map.Entries.Where(entry => keys.TryAdd(entry.Key, entry)));
        }

        return [.. entries];

        void AddEntry(YamlValue key, YamlValue value)
        {
            if (ReadKey(key, diagnostics) is not { } text)
            {
                return;
            }

            var entry = new YamlEntry(text, key.Span, value);
            if (keys.TryAdd(text, entry))
            {
                entries.Add(entry);
            }
            else
            {
                diagnostics.Add(CatalogDiagnostics.DuplicateKey(key.Span, text, keys[text].KeySpan));
            }
        }
    }

    // Kubernetes turns a document into JSON, whose keys are text: `y: 1` becomes `"true": 1`.
    private static string? ReadKey(YamlValue key, DiagnosticBag diagnostics)
    {
        if (key is not YamlScalar { Type: not (ScalarType.Null or ScalarType.Binary) } scalar)
        {
            diagnostics.Add(CatalogDiagnostics.KeyIsNotText(key.Span, key.Description));
            return null;
        }

        var text = scalar.Type switch
        {
            ScalarType.Boolean => PlainScalar.ParseBoolean(scalar.Text) ? "true" : "false",
            ScalarType.Integer => Convert.ToString(PlainScalar.ParseInteger(scalar.Text), CultureInfo.InvariantCulture) ?? scalar.Text,
            _ => scalar.Text,
        };
        if (!string.Equals(text, scalar.Text, StringComparison.Ordinal))
        {
            diagnostics.Add(CatalogDiagnostics.KeyIsReadAs(key.Span, scalar.Text, text));
        }

        return text;
    }
}
