using System.Globalization;
using System.Text.Json;
using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Configuration.Schemas;
using LcncInfra.Templating.Values;
using LcncInfra.Testing;

namespace LcncInfra.Configuration.Tests.Schemas;

/// <summary>A schema and configuration values, as <c>tests/tools/config-judge</c> describes them, a line each.</summary>
internal sealed record ConfigQuestion(string Line)
{
    /// <summary>A file beside the tests.</summary>
    public static string PathOf(string name) => RepositoryRoot.Of("tests", "Configuration.Tests", "Schemas", name);

    /// <summary>All recorded questions.</summary>
    public static IReadOnlyList<ConfigQuestion> All() => [.. File.ReadAllLines(PathOf("config-cases.jsonl")).Select(line => new ConfigQuestion(line))];

    /// <summary>What our validator says, before <c> (root):</c> is taken out.</summary>
    public string OurAnswer()
    {
        using var json = JsonDocument.Parse(Line);
        var schema = CompiledSchema.Compile(json.RootElement.GetProperty("schema").GetString() ?? "");
        var values = GoMap.OfAny(json.RootElement.GetProperty("values").EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Value(p.Value))));
        var findings = ConfigSchemaValidator.Validate([schema], values).Findings;
        return findings.Count == 0
            ? ""
            : findings[0].Failure ?? string.Concat(findings[0].Violations.Select(found => $"- {found.Violation}\n"));
    }

    private static object? Value(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => Tagged(json.EnumerateObject().Single()),
        JsonValueKind.Array => GoList.Of([.. json.EnumerateArray().Select(Value)]),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Null => null,
        _ => json.GetBoolean(),
    };

    private static object Tagged(JsonProperty tagged) => tagged.Name switch
    {
        "int" => long.Parse(tagged.Value.GetString() ?? "", CultureInfo.InvariantCulture),
        "uint" => ulong.Parse(tagged.Value.GetString() ?? "", CultureInfo.InvariantCulture),
        "float" => Float(tagged.Value.GetString() ?? ""),
        _ => Map(tagged.Value),
    };

    private static double Float(string text) => text switch
    {
        "nan" => double.NaN,
        "inf" => double.PositiveInfinity,
        "-inf" => double.NegativeInfinity,
        _ => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static GoMap Map(JsonElement entries)
    {
        var map = new GoMap(GoMapType.AnyToAny);
        foreach (var entry in entries.EnumerateArray())
        {
            map.Set(Value(entry[0]), Value(entry[1]));
        }

        return map;
    }
}
