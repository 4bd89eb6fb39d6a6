using LcncInfra.Configuration.Values.Yaml.Tokens;

namespace LcncInfra.Configuration.Values.Yaml;

/// <summary>What the handles of tags stand for in a document.</summary>
internal sealed class TagHandles
{
    private readonly Dictionary<string, string> _prefixes = new(StringComparer.Ordinal);

    /// <summary>Reads the directives that stand before a document.</summary>
    public void ReadDirectives(TokenScanner tokens)
    {
        var hasVersion = false;
        for (var token = tokens.Peek(); token.Kind is YamlTokenKind.VersionDirective or YamlTokenKind.TagDirective; token = tokens.Peek())
        {
            if (token.Kind == YamlTokenKind.TagDirective)
            {
                if (!_prefixes.TryAdd(token.Text, token.Suffix))
                {
                    throw YamlSyntaxException.At(token.Line, "found duplicate %TAG directive");
                }
            }
            else if (hasVersion || token.Text != "1.1")
            {
                throw YamlSyntaxException.At(token.Line, hasVersion ? "found duplicate %YAML directive" : "found incompatible YAML document");
            }

            hasVersion |= token.Kind == YamlTokenKind.VersionDirective;
            tokens.Take();
        }
    }

    /// <summary>The full tag.</summary>
    public string Resolve(YamlToken tag)
    {
        if (tag.Text.Length == 0)
        {
            return tag.Suffix;
        }

        var prefix = _prefixes.GetValueOrDefault(tag.Text) ?? tag.Text switch
        {
            "!" => "!",
            "!!" => YamlTag.Prefix,
            _ => throw YamlSyntaxException.At(tag.Line, "found undefined tag handle"),
        };
        return prefix + tag.Suffix;
    }
}
