using LcncInfra.Configuration.Values.Yaml.Tokens;
using static LcncInfra.Configuration.Values.Yaml.Tokens.YamlTokenKind;

namespace LcncInfra.Configuration.Values.Yaml;

/// <summary>Parses the first document of a text, as yaml.v2 does: what comes behind it is not looked at, but for one token.</summary>
internal sealed class NodeParser(TokenScanner tokens, int maxDepth)
{
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private readonly TagHandles _handles = new();
    private int _depth;

    private enum Context
    {
        Flow,
        Block,

        /// <summary>A value or key of a block mapping, where the dashes of a list may stand at the same column.</summary>
        BlockOrDashes,
    }

    /// <summary>Whether something stands behind the first document, which nobody reads; to be asked when that is parsed.</summary>
    public bool HasMore()
    {
        try
        {
            while (IsNext(DocumentEnd))
            {
                tokens.Take();
            }

            return !IsNext(StreamEnd);
        }
        catch (YamlSyntaxException)
        {
            return true;
        }
    }

    /// <summary>The root of the first document; <see langword="null"/> if there is none.</summary>
    public YamlNode? ParseDocument()
    {
        tokens.Peek();
        tokens.Take();
        if (tokens.Peek().Kind == StreamEnd)
        {
            return null;
        }

        var root = IsNext(VersionDirective, TagDirective, DocumentStart) ? ParseExplicitDocument() : ParseNode(Context.Block);
        tokens.Peek();
        return root;
    }

    private YamlNode ParseExplicitDocument()
    {
        _handles.ReadDirectives(tokens);
        if (!IsNext(DocumentStart))
        {
            throw Problem("did not find expected <document start>");
        }

        tokens.Take();
        return IsNext(VersionDirective, TagDirective, DocumentStart, DocumentEnd, StreamEnd) ? YamlNode.Scalar.Empty : ParseNode(Context.Block);
    }

    private YamlNode ParseNode(Context context)
    {
        if (IsNext(YamlTokenKind.Alias))
        {
            return ParseAlias();
        }

        var (anchor, tag) = ParseProperties();
        var token = tokens.Peek();
        switch (token.Kind)
        {
            case Scalar:
                tokens.Take();
                return Named(anchor, new YamlNode.Scalar(token.Text, tag, tag.Length == 0 ? token.IsPlain : tag == "!"));
            case BlockEntry when context == Context.BlockOrDashes:
                return ParseSequence(anchor, ParseDashes);
            case BlockSequenceStart when context != Context.Flow:
                return ParseSequence(anchor, ParseBlockSequence);
            case FlowSequenceStart:
                return ParseSequence(anchor, ParseFlowSequence);
            case BlockMappingStart when context != Context.Flow:
                return ParseMapping(anchor, ParseBlockMapping);
            case FlowMappingStart:
                return ParseMapping(anchor, ParseFlowMapping);
            default:
                return anchor is not null || tag.Length > 0
                    ? Named(anchor, new YamlNode.Scalar("", tag, tag.Length == 0))
                    : throw Problem("did not find expected node content");
        }
    }

    private YamlNode.Alias ParseAlias()
    {
        var name = tokens.Peek().Text;
        tokens.Take();
        return _anchors.TryGetValue(name, out var target)
            ? new YamlNode.Alias(name, target)
            : throw new YamlSyntaxException($"unknown anchor '{name}' referenced");
    }

    /// <summary>Reads an anchor and a tag, in either order.</summary>
    private (string? Anchor, string Tag) ParseProperties()
    {
        string? anchor = null;
        YamlToken? tag = null;
        for (var token = tokens.Peek(); IsProperty(token); token = tokens.Peek())
        {
            anchor = token.Kind == Anchor ? token.Text : anchor;
            tag = token.Kind == Tag ? token : tag;
            tokens.Take();
        }

        return (anchor, tag is { } written ? _handles.Resolve(written) : "");

        bool IsProperty(YamlToken token) => (token.Kind == Anchor && anchor is null) || (token.Kind == Tag && tag is null);
    }

    private T Named<T>(string? anchor, T node)
        where T : YamlNode
    {
        if (anchor is not null)
        {
            _anchors[anchor] = node;
        }

        return node;
    }

    private YamlNode.Sequence ParseSequence(string? anchor, Action<List<YamlNode>> parseItems)
    {
        // The anchor is known within the node too; following it there is an error later.
        var node = Named(anchor, new YamlNode.Sequence());
        Enter();
        parseItems(node.Items);
        _depth--;
        return node;
    }

    private YamlNode.Mapping ParseMapping(string? anchor, Action<List<(YamlNode, YamlNode)>> parseEntries)
    {
        var node = Named(anchor, new YamlNode.Mapping());
        Enter();
        parseEntries(node.Entries);
        _depth--;
        return node;
    }

    private void Enter()
    {
        if (++_depth > maxDepth)
        {
            throw new YamlSyntaxException($"the value is nested deeper than {maxDepth} levels") { IsRefusal = true };
        }
    }

    private void ParseDashes(List<YamlNode> items)
    {
        while (IsNext(BlockEntry))
        {
            tokens.Take();
            items.Add(IsNext(BlockEntry, Key, Value, BlockEnd) ? YamlNode.Scalar.Empty : ParseNode(Context.Block));
        }
    }

    private void ParseBlockSequence(List<YamlNode> items)
    {
        tokens.Take();
        while (IsNext(BlockEntry))
        {
            tokens.Take();
            items.Add(IsNext(BlockEntry, BlockEnd) ? YamlNode.Scalar.Empty : ParseNode(Context.Block));
        }

        TakeBlockEnd("did not find expected '-' indicator");
    }

    private void ParseBlockMapping(List<(YamlNode, YamlNode)> entries)
    {
        tokens.Take();
        while (IsNext(Key))
        {
            tokens.Take();
            var key = ParseInBlockMapping();
            var value = (YamlNode)YamlNode.Scalar.Empty;
            if (IsNext(Value))
            {
                tokens.Take();
                value = ParseInBlockMapping();
            }

            entries.Add((key, value));
        }

        TakeBlockEnd("did not find expected key");
    }

    private YamlNode ParseInBlockMapping() => IsNext(Key, Value, BlockEnd) ? YamlNode.Scalar.Empty : ParseNode(Context.BlockOrDashes);

    private void TakeBlockEnd(string problem)
    {
        if (!IsNext(BlockEnd))
        {
            throw Problem(problem);
        }

        tokens.Take();
    }

    private void ParseFlowSequence(List<YamlNode> items)
    {
        for (var isFirst = true; StartsFlowItem(FlowSequenceEnd, isFirst, "did not find expected ',' or ']'"); isFirst = false)
        {
            if (!IsNext(Key))
            {
                items.Add(ParseNode(Context.Flow));
                continue;
            }

            tokens.Take();
            items.Add(ParseMapping(null, entries => entries.Add(ParsePair())));
        }
    }

    /// <summary>Parses a map of one entry that is written as an item of a flow sequence.</summary>
    private (YamlNode Key, YamlNode Value) ParsePair()
    {
        YamlNode key = YamlNode.Scalar.Empty;
        if (IsNext(Value, FlowEntry, FlowSequenceEnd))
        {
            // yaml.v2 drops the token here, whichever it is.
            tokens.Take();
        }
        else
        {
            key = ParseNode(Context.Flow);
        }

        return (key, ParseFlowValue(FlowSequenceEnd));
    }

    private void ParseFlowMapping(List<(YamlNode, YamlNode)> entries)
    {
        for (var isFirst = true; StartsFlowItem(FlowMappingEnd, isFirst, "did not find expected ',' or '}'"); isFirst = false)
        {
            if (!IsNext(Key))
            {
                entries.Add((ParseNode(Context.Flow), YamlNode.Scalar.Empty));
                continue;
            }

            tokens.Take();
            var key = IsNext(Value, FlowEntry, FlowMappingEnd) ? YamlNode.Scalar.Empty : ParseNode(Context.Flow);
            entries.Add((key, ParseFlowValue(FlowMappingEnd)));
        }
    }

    private YamlNode ParseFlowValue(YamlTokenKind end)
    {
        if (!IsNext(Value))
        {
            return YamlNode.Scalar.Empty;
        }

        tokens.Take();
        return IsNext(FlowEntry, end) ? YamlNode.Scalar.Empty : ParseNode(Context.Flow);
    }

    /// <summary>Goes to the next item of a flow collection, or behind its end.</summary>
    private bool StartsFlowItem(YamlTokenKind end, bool isFirst, string problem)
    {
        if (isFirst)
        {
            tokens.Take();
        }
        else if (IsNext(FlowEntry))
        {
            tokens.Take();
        }
        else if (!IsNext(end))
        {
            throw Problem(problem);
        }

        if (!IsNext(end))
        {
            return true;
        }

        tokens.Take();
        return false;
    }

    private bool IsNext(params ReadOnlySpan<YamlTokenKind> kinds) => kinds.Contains(tokens.Peek().Kind);

    private YamlSyntaxException Problem(string problem) => YamlSyntaxException.At(tokens.Peek().Line, problem);
}
