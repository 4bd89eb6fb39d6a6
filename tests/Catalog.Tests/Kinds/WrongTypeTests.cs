using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.PlacementTests;
using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Promotions;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Tests.Kinds;

/// <summary>A value of a wrong type in each field of each kind, made from the schemas that editors get.</summary>
public sealed class WrongTypeTests
{
    private const string Marker = "wrong4711";

    // One for each format of text.
    private static readonly string[] Samples =
    [
        "a", "https://example.com/a", "0123456", "LC2003", "true", "1", ".", $"sha256:{new string('0', 64)}", "1h", "a/b", "0 0 * * *", "06:00", "UTC", "/a",
        "spiffe://a/b", "arn:aws:iam::123456789012:role/a", "00000000-0000-0000-0000-000000000000", "a@a.iam.gserviceaccount.com",
        "EUR", "2026-01-31", "123456789012", "abcdef", "10.0.0.0/16", "1.33", "a@example.com",
    ];

    public static TheoryData<string> Kinds => [.. KindSchemas.WriteAll().Keys.Where(k => k != "kinds/all.json")];

    [Theory, MemberData(nameof(Kinds))]
    public void A_value_of_a_wrong_type_is_an_error_at_its_place_whatever_the_field(string kind)
    {
        var schema = JsonNode.Parse(KindSchemas.WriteAll()[kind])!.AsObject();
        EmptyOverrides(schema);
        var fields = new List<(string Path, JsonObject Schema)>();
        Collect(schema, string.Empty, fields);
        Assert.NotEmpty(fields);

        // Of right types the same object has nothing to say: no error below is there anyway.
        var sound = Read(kind, Document(schema, "none", string.Empty));
        Assert.DoesNotContain(sound, d => d.Code is "LC1003" or "LC1009" or "LC1020" or "LC1021" or "LC1022" or "LC1023" or "LC1024");
        foreach (var (path, field) in fields)
        {
            foreach (var wrong in WrongValues(field))
            {
                AssertLocated(kind, path, Document(schema, path, wrong));
            }
        }
    }

    // They are the fields of the kind once more, which is a matter of one shape made of another.
    private static void EmptyOverrides(JsonNode? node)
    {
        foreach (var (name, child) in node as JsonObject ?? [])
        {
            if (name == "overrides")
            {
                child!["properties"] = new JsonObject();
            }

            EmptyOverrides(child);
        }
    }

    private static void AssertLocated(string kind, string path, string document)
    {
        var diagnostics = Read(kind, document);

        var lines = document.Split('\n');
        var line = Array.FindIndex(lines, l => l.Contains(Marker, StringComparison.Ordinal)) + 1;
        Assert.True(
            diagnostics.Any(d => d.Severity == Severity.Error && d.At.File == "dev/wrong.yaml" && d.At.Line == line && d.At.Column > 0),
            $"{kind}, {path}: no error at line {line}, '{lines[line - 1].Trim()}', but\n{string.Join('\n', diagnostics.Select(DiagnosticText.Render))}");
    }

    private static IReadOnlyList<Diagnostic> Read(string kind, string document)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("dev/wrong.yaml", System.Text.Encoding.UTF8.GetBytes(document));
        if (kind == "kinds/PlacementTest.json")
        {
            PlacementTestReader.Read(file, CatalogLimits.Default, diagnostics);
        }
        else if (kind is "kinds/LowCodeApp.json" or "kinds/Runtime.json")
        {
            AppReader.Read([file], CatalogLimits.Default, diagnostics);
        }
        else if (kind == "kinds/PriceList.json")
        {
            PriceListReader.Read(file, CatalogLimits.Default, diagnostics);
        }
        else if (kind is "kinds/PromotionFlow.json" or "kinds/Approval.json")
        {
            PromotionReader.Read(new SourceFiles(new CatalogSource(SourceKind.Promotion, PromotionCatalog.Folder, null), [file]), CatalogLimits.Default, diagnostics);
        }
        else
        {
            CatalogLoader.Load("dev", new FolderTree([(file.Path, file.Content.ToArray())]), CatalogLimits.Default, diagnostics);
        }

        return diagnostics.InOrder();
    }

    /// <summary>Every field with a type, in all its depth.</summary>
    private static void Collect(JsonObject schema, string path, List<(string, JsonObject)> fields)
    {
        foreach (var (name, field) in schema["properties"]?.AsObject() ?? [])
        {
            Add($"{path}/{name}", field!.AsObject());
        }

        if (schema["items"] is JsonObject item)
        {
            Add($"{path}/[]", item);
        }

        if (schema["additionalProperties"] is JsonObject value)
        {
            Add($"{path}/{{}}", value);
        }

        void Add(string at, JsonObject field)
        {
            if (TypesOf(field).Count > 0)
            {
                fields.Add((at, field));
            }

            Collect(field, at, fields);
        }
    }

    /// <summary>Values that a field cannot have, each with the marker on the line where it begins.</summary>
    private static IEnumerable<string> WrongValues(JsonObject field)
    {
        var types = TypesOf(field);
        if (!types.Contains("string"))
        {
            yield return $"\"{Marker}\"";
        }

        if (!types.Contains("array"))
        {
            yield return $"[\"{Marker}\"]";
        }

        if (!types.Contains("object"))
        {
            yield return $"{{\"{Marker}\": 1}}";
        }

        if (!types.Contains("integer") && !types.Contains("number"))
        {
            yield return $"4711 # {Marker}";
        }

        yield return types.Contains("boolean") ? $"\"{Marker}\"" : $"true # {Marker}";
    }

    private static List<string> TypesOf(JsonObject field) => field switch
    {
        _ when field["enum"] is not null || field["const"] is not null => ["string"],
        _ when field["type"] is JsonArray several => [.. several.Select(t => t!.GetValue<string>())],
        _ when field["type"] is { } one => [one.GetValue<string>()],
        _ => [],
    };

    /// <summary>An object with every field of its kind, each on a line of its own, and a wrong value at one path.</summary>
    private static string Document(JsonObject schema, string path, string wrong) => Value(schema, string.Empty, (path, wrong), 0);

    private static string Value(JsonObject schema, string at, (string Path, string Text) wrong, int depth)
    {
        if (at == wrong.Path)
        {
            return wrong.Text;
        }

        var indent = "\n" + new string(' ', (depth + 1) * 2);
        if (schema["properties"] is JsonObject properties)
        {
            return string.Concat(properties
                .Where(p => TypesOf(p.Value!.AsObject()).Count > 0 || p.Value!["properties"] is not null)
                .Select(p => $"{indent}{p.Key}: {Value(p.Value!.AsObject(), $"{at}/{p.Key}", wrong, depth + 1)}"));
        }

        if (schema["items"] is JsonObject item)
        {
            return $"{indent}- {(item["properties"] is null ? string.Empty : "# an item")}{Value(item, $"{at}/[]", wrong, depth + 1)}";
        }

        if (schema["additionalProperties"] is JsonObject value)
        {
            return $"{indent}key: {Value(value, $"{at}/{{}}", wrong, depth + 1)}";
        }

        return Scalar(schema);
    }

    private static string Scalar(JsonObject schema)
    {
        if ((schema["enum"]?[0] ?? schema["const"]) is { } word)
        {
            return JsonSerializer.Serialize(word);
        }

        if (TypesOf(schema).Contains("boolean"))
        {
            return "true";
        }

        if (!TypesOf(schema).Contains("string"))
        {
            return (schema["minimum"]?.GetValue<int>() ?? 1).ToString(CultureInfo.InvariantCulture);
        }

        var pattern = schema["pattern"]?.GetValue<string>() ?? string.Empty;
        return JsonSerializer.Serialize(Samples.First(s => Regex.IsMatch(s, pattern, RegexOptions.None, TimeSpan.FromSeconds(1))));
    }
}
