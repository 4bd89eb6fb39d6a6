using System.Text.Json.Nodes;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Templating.Values;

namespace LcncInfra.Generation.Tests.Builtins;

/// <summary>Reads generated YAML as JSON, as tools that judge it want it.</summary>
internal static class Manifests
{
    /// <summary>The documents of a file.</summary>
    public static IReadOnlyList<JsonObject> Read(string text) => [.. text.Split("---\n", StringSplitOptions.RemoveEmptyEntries).Select(ReadOne)];

    /// <summary>The documents of files with a name, each with its path.</summary>
    public static IEnumerable<(string Path, JsonObject Object)> In(IReadOnlyDictionary<string, string> files, Func<string, bool> isMeant) => files
        .Where(f => f.Key.EndsWith(".yaml", StringComparison.Ordinal) && isMeant(f.Key))
        .OrderBy(f => f.Key, StringComparer.Ordinal)
        .SelectMany(f => Read(f.Value).Select(o => (f.Key, o)));

    /// <summary>The text at a path of keys and indexes; <see langword="null"/> if there is none.</summary>
    public static string? Text(this JsonNode node, params object[] path)
    {
        JsonNode? at = node;
        foreach (var step in path)
        {
            at = step switch
            {
                string key => at?[key],
                int index when at is JsonArray list && index < list.Count => list[index],
                _ => null,
            };
        }

        return at?.GetValue<string>();
    }

    private static JsonObject ReadOne(string document)
    {
        var result = YamlV2Reader.Read(document);
        Assert.Null(result.Error);
        return Assert.IsType<JsonObject>(ToJson(result.Value));
    }

    private static JsonNode? ToJson(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag,
        long number => number,
        GoList list => new JsonArray([.. list.Items.Select(ToJson)]),
        GoMap map => new JsonObject(map.Entries.Select(e => KeyValuePair.Create((string)e.Key!, ToJson(e.Value)))),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} in a manifest."),
    };
}
