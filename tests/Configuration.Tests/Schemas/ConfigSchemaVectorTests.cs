using System.Text.Json;
using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Configuration.Schemas;
using LcncInfra.Configuration.Values;
using LcncInfra.Templating.Values;
using LcncInfra.Testing.Vectors;

namespace LcncInfra.Configuration.Tests.Schemas;

/// <summary>What Kalypso's own code said of schemas and values.</summary>
public sealed class ConfigSchemaVectorTests
{
    private static readonly JsonElement Group = KalypsoVectors.Group("validation");

    [Fact]
    public void Unusable_schemas_give_the_texts_of_Kalypso()
    {
        var all = Group.GetProperty("badSchemas").EnumerateArray().ToList();
        Assert.NotEmpty(all);
        Assert.All(all, vector => Assert.Equal(
            vector.GetProperty("error").GetString(),
            CompiledSchema.Compile(vector.GetProperty("schema").GetString() ?? "").Error));
    }

    [Fact]
    public void Values_give_the_texts_of_Kalypso()
    {
        var schema = CompiledSchema.Compile(Group.GetProperty("schema").GetString() ?? "");
        var all = Group.GetProperty("cases").EnumerateArray().ToList();
        Assert.NotEmpty(all);
        Assert.All(all, vector =>
        {
            var result = ConfigSchemaValidator.Validate([schema], Values(vector.GetProperty("values")));

            var raw = vector.TryGetProperty("raw", out var text) ? text.GetString() : null;
            var lines = vector.TryGetProperty("errors", out var errors) ? errors.EnumerateArray().Select(e => e.GetString() ?? "").ToList() : [];
            Assert.Equal(lines, result.Findings.SelectMany(f => f.KalypsoText.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
            Assert.Equal(
                raw is null ? null : "Config data validation failed: \n " + raw.Replace(" (root):", "", StringComparison.Ordinal),
                result.KalypsoText);
        });
    }

    private static GoMap Values(JsonElement json) => GoMap.OfAny(
        json.EnumerateObject().Select(p => KeyValuePair.Create<string, object?>(p.Name, ConfigValueParser.Parse(p.Value.GetString() ?? ""))));
}
