using System.Text.Json;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Testing;

namespace LcncInfra.Catalog.Tests.Kinds;

public sealed class KindSchemasTests
{
    [Fact]
    public void The_schemas_in_the_repository_are_those_that_the_shapes_give()
    {
        var folder = RepositoryRoot.Of("schemas");
        var schemas = KindSchemas.WriteAll();
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            Directory.CreateDirectory(Path.Combine(folder, "kinds"));
            foreach (var (path, text) in schemas)
            {
                File.WriteAllText(Path.Combine(folder, path), text);
            }
        }

        var written = Directory.GetFiles(Path.Combine(folder, "kinds"), "*.json").Select(f => $"kinds/{Path.GetFileName(f)}").Order(StringComparer.Ordinal);
        Assert.Equal(schemas.Keys, written);
        Assert.All(schemas, schema => Assert.True(
            File.ReadAllText(Path.Combine(folder, schema.Key)) == schema.Value,
            $"schemas/{schema.Key} differs from what the readers accept. To accept: UPDATE_BASELINES=1 dotnet test, then review the diff."));
    }

    [Fact]
    public void Every_schema_is_JSON_and_every_field_says_what_it_is_for()
    {
        foreach (var schema in KindSchemas.WriteAll().Values)
        {
            using var json = JsonDocument.Parse(schema);
            CheckDescriptions(json.RootElement);
        }
    }

    private static void CheckDescriptions(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Name == "properties" && property.Value.EnumerateObject().All(p => p.Value.ValueKind == JsonValueKind.Object && !p.Value.TryGetProperty("const", out _)))
            {
                Assert.All(property.Value.EnumerateObject(), field => Assert.NotEmpty(field.Value.GetProperty("description").GetString()!));
            }

            CheckDescriptions(property.Value);
        }
    }
}
