using System.Text.Json;
using LcncInfra.Catalog.Kinds;

namespace LcncInfra.Cli.Tests.Fields;

/// <summary>A field as the JSON Schema of a kind has it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Path">Its path; <c>[]</c> stands for any item of a list, <c>*</c> for any key of a map.</param>
/// <param name="Schema">What it can hold.</param>
internal sealed record SchemaField(string Kind, string Path, JsonElement Schema)
{
    /// <summary>The kinds that have a schema.</summary>
    public static IReadOnlyDictionary<string, JsonElement> Kinds { get; } = KindSchemas.WriteAll()
        .Where(schema => schema.Key != "kinds/all.json")
        .ToDictionary(schema => KindOf(schema.Key), schema => JsonDocument.Parse(schema.Value).RootElement, StringComparer.Ordinal);

    /// <summary>Whether it is one word that cannot be another, such as the kind.</summary>
    public bool IsConstant => Schema.TryGetProperty("enum", out var words) && words.GetArrayLength() == 1;

    /// <summary>Whether it may hold anything, because nothing reads it.</summary>
    public bool IsAnything => !Schema.TryGetProperty("type", out _) && !Schema.TryGetProperty("enum", out _);

    /// <summary>Every field of a kind that holds a value, and every list.</summary>
    public static IEnumerable<SchemaField> Of(string kind) => Walk(kind, string.Empty, Kinds[kind]);

    private static string KindOf(string file) => file.Split('/')[^1].Replace(".json", string.Empty, StringComparison.Ordinal);

    private static IEnumerable<SchemaField> Walk(string kind, string path, JsonElement schema)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            return properties.EnumerateObject().SelectMany(p => Walk(kind, path.Length == 0 ? p.Name : $"{path}.{p.Name}", p.Value));
        }

        if (schema.TryGetProperty("anyOf", out var shapes))
        {
            return shapes.EnumerateArray().SelectMany(shape => Walk(kind, path, shape));
        }

        if (schema.TryGetProperty("items", out var items))
        {
            return items.TryGetProperty("properties", out _)
                ? Walk(kind, $"{path}[]", items).Prepend(new SchemaField(kind, $"{path}[]", items))
                : [new SchemaField(kind, $"{path}[]", items)];
        }

        return schema.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object
            ? [new SchemaField(kind, $"{path}.*", values)]
            : [new SchemaField(kind, path, schema)];
    }
}
