using LcncInfra.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LcncInfra.Catalog.Reading;

/// <summary>Builds the values of a document from the parser's events, within limits and without recursion.</summary>
internal sealed class YamlTreeBuilder(string file, CatalogLimits limits, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, YamlValue> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<YamlCollection> _open = new();
    private int _aliases;
    private int _aliasedValues;

    /// <summary>The document that was last completed; <see langword="null"/> if it held nothing.</summary>
    public YamlValue? Document { get; private set; }

    /// <summary>Forgets the last document and its anchors.</summary>
    public void StartDocument(DocumentStart start, int count)
    {
        if (count > limits.Documents)
        {
            throw new YamlLimitException(SpanOf(start.Start, start.End), "documents in a file", limits.Documents);
        }

        Document = null;
        _anchors.Clear();
        _open.Clear();
        (_aliases, _aliasedValues) = (0, 0);
    }

    /// <summary>Takes the next event inside a document.</summary>
    public void Add(ParsingEvent parsingEvent)
    {
        switch (parsingEvent)
        {
            case Scalar scalar:
                Complete(ReadScalar(scalar), scalar.Anchor);
                break;
            case AnchorAlias alias:
                Complete(Resolve(alias), AnchorName.Empty);
                break;
            case MappingStart start:
                Open(start, isMap: true, start.Style == MappingStyle.Flow);
                break;
            case SequenceStart start:
                Open(start, isMap: false, start.Style == SequenceStyle.Flow);
                break;
            case MappingEnd or SequenceEnd:
                var closed = _open.Pop();
                Complete(closed.Close(SpanOf(parsingEvent.Start, parsingEvent.End), diagnostics), closed.Anchor);
                break;
            default:
                break;
        }
    }

    private void Open(NodeEvent start, bool isMap, bool isFlow)
    {
        var span = SpanOf(start.Start, start.End);
        if (_open.Count >= limits.Depth)
        {
            throw new YamlLimitException(span, "levels of lists and mappings", limits.Depth);
        }

        _open.Push(new YamlCollection(span, start.Anchor, isMap, isFlow));
    }

    private void Complete(YamlValue value, AnchorName anchor)
    {
        if (!anchor.IsEmpty)
        {
            _anchors[anchor.Value] = value;
        }

        if (_open.TryPeek(out var parent))
        {
            parent.Add(value);
        }
        else
        {
            Document = value;
        }
    }

    private YamlValue Resolve(AnchorAlias alias)
    {
        var span = SpanOf(alias.Start, alias.End);
        if (++_aliases > limits.Aliases)
        {
            throw new YamlLimitException(span, "aliases in a document", limits.Aliases);
        }

        if (!_anchors.TryGetValue(alias.Value.Value, out var value))
        {
            diagnostics.Add(CatalogDiagnostics.UnknownAnchor(span, alias.Value.Value));
            return new YamlScalar(span, string.Empty, ScalarType.Null);
        }

        _aliasedValues += value.Weight;
        return _aliasedValues > limits.AliasedValues
            ? throw new YamlLimitException(span, "values repeated by aliases in a document", limits.AliasedValues)
            : value;
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var span = SpanOf(scalar.Start, scalar.End);
        return scalar.Value.Length > limits.ScalarLength
            ? throw new YamlLimitException(span, "characters in a value", limits.ScalarLength)
            : new YamlScalar(span, scalar.Value, TypeOf(scalar));
    }

    private static ScalarType TypeOf(Scalar scalar)
    {
        if (scalar.Tag.IsEmpty)
        {
            return scalar.Style == ScalarStyle.Plain ? PlainScalar.TypeOf(scalar.Value) : ScalarType.Text;
        }

        return scalar.Tag.Value switch
        {
            "tag:yaml.org,2002:null" => ScalarType.Null,
            "tag:yaml.org,2002:bool" => ScalarType.Boolean,
            "tag:yaml.org,2002:int" => ScalarType.Integer,
            "tag:yaml.org,2002:float" => ScalarType.Float,
            "tag:yaml.org,2002:binary" => ScalarType.Binary,

            // Kubernetes takes a scalar with a tag that it does not know for text.
            _ => ScalarType.Text,
        };
    }

    private SourceSpan SpanOf(Mark start, Mark end) =>
        new(file, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
}
