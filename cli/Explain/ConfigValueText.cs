using LcncInfra.Configuration.Secrets;
using LcncInfra.Model.Names;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Cli.Explain;

/// <summary>Shows a configuration value; what looks like a secret is shown as a digest, which tells whether two are the same.</summary>
internal static class ConfigValueText
{
    private const int DigestLength = 19;

    /// <summary>Text as it is, lists and maps as YAML without a newline at the end.</summary>
    public static string Of(string key, object? value) => Shown(key, value) switch
    {
        string text => text,
        var other => YamlV3Writer.Write(other).TrimEnd('\n'),
    };

    /// <summary>What a value is: <c>text</c>, <c>list</c> or <c>map</c>.</summary>
    public static string KindOf(object? value) => value switch
    {
        GoList => "list",
        GoMap => "map",
        _ => "text",
    };

    private static object? Shown(string key, object? value) => value switch
    {
        string text => SecretShape.Of(key, text) is { } shape ? $"({shape}, {ContentDigest.Of(text)[..DigestLength]})" : text,
        GoList list => new GoList(list.Type, [.. list.Items.Select(item => Shown(key, item))]),
        GoMap map => Shown(key, map),
        _ => value,
    };

    private static GoMap Shown(string key, GoMap map)
    {
        // `- name: PASSWORD` with `value: …` beside it says by its name what the value is.
        var named = map.TryGetValue("name", out var name) && name is string called ? called : key;
        var shown = new GoMap(map.Type);
        foreach (var (inner, value) in map.Entries)
        {
            shown.Set(inner, Shown(inner is string text and not "value" ? text : named, value));
        }

        return shown;
    }
}
