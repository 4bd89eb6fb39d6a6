using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Configuration.Values;

/// <summary>Finds where reading a configuration value as YAML 1.1 gives other than its author probably meant.</summary>
/// <remarks>
/// Kalypso reads each value of a ConfigMap as YAML and keeps lists and maps: so <c>Note: see docs</c> becomes a map, and inside lists and
/// maps <c>on</c> becomes true, <c>012</c> ten and <c>1.10</c> 1.1. Single quotes around the value, or around a text within it, prevent it.
/// </remarks>
public static class TypeSurprise
{
    /// <summary>The first surprise, as a part of a sentence (<c>'on' is read as true</c>); <see langword="null"/> if there is none.</summary>
    public static string? Find(string text)
    {
        var value = ConfigValueParser.Read(text);
        if (value.YamlError is not null)
        {
            return InBroken(text.Trim(), value.YamlError);
        }

        if (value.Value is string)
        {
            return null;
        }

        var parser = YamlV2Reader.ParserOf(GoText.ToUtf8(text));
        var root = parser.ParseDocument();
        if (parser.HasMore())
        {
            return "what stands behind its first document is not read";
        }

        return InOneLine(text.Trim(), root) ?? InNode(root);
    }

    private static string? InBroken(string text, string error)
    {
        // Text of templates begins like a map of a map, and is meant as text.
        var looksLikeCollection = text.StartsWith('[') || text.StartsWith('{');
        return looksLikeCollection && !text.Contains("{{", StringComparison.Ordinal)
            ? $"it looks like a list or a map, but stays a text, since it is no YAML: {error}"
            : null;
    }

    private static string? InOneLine(string text, YamlNode? root) =>
        root is YamlNode.Mapping { Entries: [(YamlNode.Scalar { IsImplicit: true } key, _), ..] } && !text.Contains('\n', StringComparison.Ordinal) && !text.StartsWith('{')
            ? $"it is read as a map with the key '{key.Text}', and not as a text"
            : null;

    private static string? InNode(YamlNode? node) => node switch
    {
        YamlNode.Scalar scalar => InText(scalar),
        YamlNode.Sequence sequence => sequence.Items.Select(InNode).FirstOrDefault(found => found is not null),
        YamlNode.Mapping mapping => InRepeatedKey(mapping)
            ?? mapping.Entries.Select(entry => InKey(entry.Key) ?? InNode(entry.Value)).FirstOrDefault(found => found is not null),
        _ => null,
    };

    private static string? InRepeatedKey(YamlNode.Mapping mapping)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var repeated = mapping.Entries.Select(entry => entry.Key).OfType<YamlNode.Scalar>()
            .FirstOrDefault(key => !key.IsMerge && !known.Add(key.Text));
        return repeated is null ? null : $"the key '{repeated.Text}' is written twice, and only the last counts";
    }

    private static string? InKey(YamlNode key) => key is YamlNode.Scalar { IsImplicit: true, Tag: "", IsMerge: false } scalar
        && ScalarResolver.Untagged(scalar.Text) is var value and (null or bool)
            ? $"the key '{scalar.Text}' is read as {Shown(value)}"
            : key is YamlNode.Scalar text && InText(text) is { } found ? $"the key {found}" : null;

    /// <summary>A bare text that becomes a truth value though it is another word, or a number that is written otherwise.</summary>
    private static string? InText(YamlNode.Scalar scalar)
    {
        if (!scalar.IsImplicit || scalar.Tag.Length > 0)
        {
            return null;
        }

        var value = ScalarResolver.Untagged(scalar.Text);
        var changes = value switch
        {
            bool flag => !string.Equals(scalar.Text, flag.ToString(), StringComparison.OrdinalIgnoreCase),
            null or string => false,
            _ => Shown(value) != scalar.Text,
        };
        return changes ? $"'{scalar.Text}' is read as {Shown(value)}" : null;
    }

    private static string Shown(object? value) => YamlV3Writer.Write(value).TrimEnd('\n');
}
