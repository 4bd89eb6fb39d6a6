using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LcncInfra.Testing;

namespace LcncInfra.Configuration.Tests.JsonSchema.Corpus;

/// <summary>A schema and an instance, as <c>tests/tools/schema-judge</c> is asked about them.</summary>
internal sealed record SchemaQuestion(
    [property: JsonPropertyName("schema")] string Schema,
    [property: JsonPropertyName("instance")] string Instance,
    [property: JsonPropertyName("draft")] int Draft)
{
    /// <summary>How the judge's lines and the recorded ones are written.</summary>
    public static JsonSerializerOptions Format { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A file beside the tests.</summary>
    public static string PathOf(string name) => RepositoryRoot.Of("tests", "Configuration.Tests", "JsonSchema", "Corpus", name);

    /// <summary>All questions of the corpus.</summary>
    public static IReadOnlyList<SchemaQuestion> All()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf("cases.json")));
        return [.. document.RootElement.EnumerateArray().SelectMany(OfCase)];
    }

    private static List<SchemaQuestion> OfCase(JsonElement element)
    {
        var schema = element.GetProperty("schema").GetString() ?? "";
        var draft = element.TryGetProperty("draft", out var value) ? value.GetInt32() : 0;
        return [.. element.GetProperty("instances").EnumerateArray().Select(i => new SchemaQuestion(schema, i.GetString() ?? "", draft))];
    }
}
