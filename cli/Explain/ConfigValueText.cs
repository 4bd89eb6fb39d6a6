using System.Globalization;
using LcncInfra.Model.Secrets;
using LcncInfra.Model.Names;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Cli.Explain;

/// <summary>Shows a configuration value; what looks like a secret is shown as a digest, which tells whether two are the same.</summary>
internal static class ConfigValueText
{
    private const int DigestLength = 19;

    /// <summary>Text as it is, lists and maps as YAML without a newline at the end.</summary>
    public static string Of(string key, object? value) => Raw(WithoutSecrets(key, value));

    /// <summary>The same with secrets, for comparing only.</summary>
    public static string Raw(object? value) => (value as string ?? YamlV3Writer.Write(value)).TrimEnd('\n');

    /// <summary>What a value is: <c>text</c>, <c>list</c> or <c>map</c>.</summary>
    public static string KindOf(object? value) => value switch
    {
        GoList => "list",
        GoMap => "map",
        _ => "text",
    };

    /// <summary>The value with digests instead of secrets.</summary>
    public static object? WithoutSecrets(string key, object? value) => value switch
    {
        string text => SecretsInText.ShapeOf(key, text) is null
            ? text
            : string.Create(CultureInfo.InvariantCulture, $"{ContentDigest.Of(text)[..DigestLength]}… ({text.Length} characters)"),
        GoList list => new GoList(list.Type, [.. list.Items.Select(item => WithoutSecrets(key, item))]),
        GoMap map => WithoutSecrets(key, map),
        _ => value,
    };

    private static GoMap WithoutSecrets(string key, GoMap map)
    {
        // `- name: PASSWORD` with `value: …` beside it says by its name what the value is.
        var named = map.TryGetValue("name", out var name) && name is string called ? called : key;
        var shown = new GoMap(map.Type);
        foreach (var (inner, value) in map.Entries)
        {
            shown.Set(inner, WithoutSecrets(inner is string text and not "value" ? text : named, value));
        }

        return shown;
    }
}
