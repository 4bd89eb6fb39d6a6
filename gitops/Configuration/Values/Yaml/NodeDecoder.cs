using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Values.Yaml;

/// <summary>Makes values of nodes: follows aliases, merges maps and gives types to bare text.</summary>
internal sealed class NodeDecoder(int maxDepth)
{
    private readonly HashSet<YamlNode> _openAliases = new(ReferenceEqualityComparer.Instance);
    private long _decoded;
    private long _decodedInAliases;
    private int _aliasDepth;
    private int _depth;

    /// <summary>The value of a document's root.</summary>
    public object? DecodeRoot(YamlNode root)
    {
        // The document itself counts as well.
        Count();
        return Decode(root);
    }

    private object? Decode(YamlNode node)
    {
        Count();
        switch (node)
        {
            case YamlNode.Scalar scalar:
                return ScalarResolver.Resolve(scalar);
            case YamlNode.Sequence sequence:
                return DecodeSequence(sequence);
            case YamlNode.Mapping mapping:
                var map = new GoMap(GoMapType.AnyToAny);
                DecodeMapping(mapping, map);
                return map;
            case YamlNode.Alias alias:
                return InAlias(alias, Decode);
            default:
                throw new InvalidOperationException($"Unknown node {node.GetType().Name}.");
        }
    }

    private GoList DecodeSequence(YamlNode.Sequence sequence)
    {
        Enter();
        var items = new object?[sequence.Items.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Decode(sequence.Items[i]);
        }

        _depth--;
        return new(GoListType.Any, items);
    }

    private void DecodeMapping(YamlNode.Mapping mapping, GoMap map)
    {
        Enter();
        foreach (var (keyNode, valueNode) in mapping.Entries)
        {
            if (keyNode is YamlNode.Scalar { IsMerge: true })
            {
                Merge(valueNode, map);
                continue;
            }

            var key = Decode(keyNode);
            if (key is GoMap or GoList)
            {
                throw new YamlSyntaxException("a list or a map cannot be a key");
            }

            map.Set(key, Decode(valueNode));
        }

        _depth--;
    }

    /// <summary>Adds the entries of other maps at the place of <c>&lt;&lt;</c>; those of the first of a list win.</summary>
    private void Merge(YamlNode node, GoMap map)
    {
        if (node is not YamlNode.Sequence sequence)
        {
            MergeMap(node, map);
            return;
        }

        for (var i = sequence.Items.Count - 1; i >= 0; i--)
        {
            MergeMap(sequence.Items[i], map);
        }
    }

    private void MergeMap(YamlNode node, GoMap map)
    {
        switch (node)
        {
            case YamlNode.Mapping mapping:
                Count();
                DecodeMapping(mapping, map);
                break;
            case YamlNode.Alias { Target: YamlNode.Mapping } alias:
                Count();
                InAlias(alias, target =>
                {
                    Count();
                    DecodeMapping((YamlNode.Mapping)target, map);
                    return null;
                });
                break;
            default:
                throw new YamlSyntaxException("map merge requires map or sequence of maps as the value");
        }
    }

    private object? InAlias(YamlNode.Alias alias, Func<YamlNode, object?> decode)
    {
        if (!_openAliases.Add(alias))
        {
            throw new YamlSyntaxException($"anchor '{alias.Name}' value contains itself");
        }

        _aliasDepth++;
        var value = decode(alias.Target);
        _aliasDepth--;
        _openAliases.Remove(alias);
        return value;
    }

    private void Enter()
    {
        if (++_depth > maxDepth)
        {
            throw new YamlSyntaxException($"the value is nested deeper than {maxDepth} levels") { IsRefusal = true };
        }
    }

    /// <summary>Counts a node, and refuses texts most of whose nodes come from aliases, as yaml.v2 does against such bombs.</summary>
    private void Count()
    {
        _decoded++;
        if (_aliasDepth > 0)
        {
            _decodedInAliases++;
        }

        if (_decodedInAliases > 100 && _decoded > 1000 && (double)_decodedInAliases / _decoded > AllowedAliasRatio())
        {
            throw new YamlSyntaxException("document contains excessive aliasing");
        }
    }

    private double AllowedAliasRatio()
    {
        const double low = 400_000;
        const double high = 4_000_000;
        return _decoded switch
        {
            <= (long)low => 0.99,
            >= (long)high => 0.10,
            _ => 0.99 - (0.89 * ((_decoded - low) / (high - low))),
        };
    }
}
