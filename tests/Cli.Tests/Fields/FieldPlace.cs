using System.Globalization;
using System.Text.Json.Nodes;

namespace LcncInfra.Cli.Tests.Fields;

/// <summary>Where a field of a schema is written in one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Steps">Keys and indexes from its root.</param>
internal sealed record FieldPlace(FieldDocument Document, IReadOnlyList<object> Steps)
{
    /// <summary>The path as findings write it.</summary>
    public string Path => PathOf(Steps.Count);

    /// <summary>The path, and those of all that hold it.</summary>
    public IEnumerable<string> Paths => Enumerable.Range(1, Steps.Count).Select(PathOf);

    /// <summary>The value.</summary>
    public JsonNode? Value => ValueIn(Document.Root, Steps.Count);

    /// <summary>Every place of a field in a document.</summary>
    public static IEnumerable<FieldPlace> Find(FieldDocument document, SchemaField field)
    {
        var tokens = field.Path.Replace("[]", ".[]", StringComparison.Ordinal).Split('.');
        return Find(document.Root, tokens, []).Select(steps => new FieldPlace(document, steps));
    }

    /// <summary>The document with another value; without the field if the value is <see langword="null"/>.</summary>
    public FieldDocument With(JsonNode? value) => Change(parent =>
    {
        switch (parent, Steps[^1])
        {
            case (JsonArray list, int index) when value is null:
                list.RemoveAt(index);
                break;
            case (JsonArray list, int index):
                list[index] = value;
                break;
            case (JsonObject map, string key) when value is null:
                map.Remove(key);
                break;
            case (JsonObject map, string key):
                map[key] = value;
                break;
            default:
                throw new InvalidOperationException($"No value at {Path}.");
        }
    });

    /// <summary>The document with another key.</summary>
    public FieldDocument Renamed(string key) => Change(parent =>
    {
        var map = parent.AsObject();
        var old = (string)Steps[^1];
        var value = map[old]!.DeepClone();
        map.Remove(old);
        map[key] = value;
    });

    private FieldDocument Change(Action<JsonNode> change)
    {
        var copy = Document.Copy();
        change(ValueIn(copy.Root, Steps.Count - 1)!);
        return copy;
    }

    private JsonNode? ValueIn(JsonNode root, int depth) =>
        Steps.Take(depth).Aggregate((JsonNode?)root, (node, step) => step is int index ? node![index] : node![(string)step]);

    private static IEnumerable<IReadOnlyList<object>> Find(JsonNode? node, ReadOnlyMemory<string> tokens, IReadOnlyList<object> steps)
    {
        if (tokens.Length == 0)
        {
            return [steps];
        }

        var (token, rest) = (tokens.Span[0], tokens[1..]);
        return (token, node) switch
        {
            ("[]", JsonArray list) => list.SelectMany((item, i) => Find(item, rest, [.. steps, i])),
            ("*", JsonObject map) => map.SelectMany(entry => Find(entry.Value, rest, [.. steps, entry.Key])),
            (_, JsonObject map) when map[token] is { } value => Find(value, rest, [.. steps, token]),
            _ => [],
        };
    }

    private string PathOf(int depth) => string.Concat(Steps.Take(depth).Select((step, i) => step switch
    {
        int index => string.Create(CultureInfo.InvariantCulture, $"[{index}]"),
        string key when key.IndexOfAny(['.', '/']) >= 0 => $"[\"{key}\"]",
        _ => i == 0 ? $"{step}" : $".{step}",
    }));
}
