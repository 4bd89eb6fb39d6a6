using System.Text.Json.Nodes;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Tests.Generation;

/// <summary>Manifests as trees.</summary>
internal static class Trees
{
    /// <summary>The documents of a text.</summary>
    public static IReadOnlyList<GoMap> Read(string text) => [.. text.Split("---\n", StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    /// <summary>A tree as JSON, keys in order, so that equal trees are equal texts.</summary>
    public static string Json(GoMap tree) => ToJson(tree)!.ToJsonString();

    private static GoMap ReadOne(string document)
    {
        var result = YamlV2Reader.Read(document);
        Assert.Null(result.Error);
        return Assert.IsType<GoMap>(result.Value);
    }

    private static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        long number => number,
        double number => number,
        GoList list => new JsonArray([.. list.Items.Select(ToJson)]),
        GoMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create((string)e.Key!, ToJson(e.Value))).OrderBy(e => e.Key, StringComparer.Ordinal)),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} in a manifest."),
    };
}
