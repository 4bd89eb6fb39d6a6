using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Configuration.Schemas;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Tests.Schemas;

public sealed class ConfigSchemaValidatorTests
{
    [Fact]
    public void Each_schema_speaks_for_itself_and_all_are_joined()
    {
        var result = Validate([("a", "x")], """{"required":["b"],"properties":{"a":{"type":"integer"}}}""", "{", "{}", """{"const":1}""");

        Assert.Equal([0, 1, 3], result.Findings.Select(finding => finding.Index));
        Assert.Equal(
            "Config data validation failed: \n "
            + "- b is required\n- a: Invalid type. Expected: integer, given: string\n\nunexpected EOF\n- (root) does not match: 1\n",
            result.KalypsoText);
    }

    [Fact]
    public void Without_schemas_everything_is_valid() => Assert.Same(SchemaViolations.None, Validate([("a", "inf")]));

    [Fact]
    public void The_configuration_stays_as_it_is()
    {
        var data = Data([("a", "5")]);

        ConfigSchemaValidator.Validate([CompiledSchema.Compile("""{"properties":{"a":{"type":"integer"}}}""")], data);

        Assert.Equal("5", data.Entries.Single().Value);
    }

    [Theory]
    [InlineData("""{"type":"string"}""", "5551212", "looks like a number")]
    [InlineData("""{"enum":["1","2"]}""", "1", "looks like a number")]
    [InlineData("""{"type":"boolean"}""", "true", "never a boolean")]
    [InlineData("""{"type":"integer"}""", "x", null)]
    [InlineData("""{"type":"string","minLength":3}""", "x", null)]
    public void A_violation_that_comes_from_the_reading_of_text_has_a_hint(string schema, string text, string? hint)
    {
        var violation = Assert.Single(Validate([("v", text)], $$$"""{"properties":{"v":{{{schema}}}}}""").Findings[0].Violations);

        Assert.Equal(["v"], violation.Violation.Path);
        Assert.Equal(hint is not null, violation.Hint?.Contains(hint ?? "", StringComparison.Ordinal) ?? false);
    }

    [Fact]
    public void A_typed_value_inside_a_list_has_a_hint()
    {
        var result = Validate([("v", GoList.Of("a", true))], """{"properties":{"v":{"items":{"type":"string"}}}}""");

        Assert.Contains("quote the value", Assert.Single(result.Findings[0].Violations).Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_is_not_finite_is_named()
    {
        var finding = Assert.Single(Validate([("v", "inf"), ("w", "NaN"), ("x", "1")], "{}").Findings);

        Assert.StartsWith("unsupported value: ", finding.Failure, StringComparison.Ordinal);
        Assert.StartsWith("The text of 'v', 'w' is read", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_that_no_value_can_satisfy_is_a_trap()
    {
        var schema = CompiledSchema.Compile("""
            {"properties":{"on":{"$ref":"#/definitions/flag"},"a":{"type":"string"},"n":{"type":"null"},"m":{"type":["boolean","string"]},
             "o":{"type":"object","properties":{"deep":{"type":"boolean"}}}},"definitions":{"flag":{"type":["boolean","null"]}}}
            """);

        Assert.Equal(["n", "on"], SchemaTraps.Find(schema).Select(trap => trap.Property));
        Assert.Empty(SchemaTraps.Find(CompiledSchema.Compile("{")));
    }

    private static SchemaViolations Validate(IEnumerable<(string Key, object? Value)> data, params string[] schemas) =>
        ConfigSchemaValidator.Validate([.. schemas.Select(CompiledSchema.Compile)], Data(data));

    private static GoMap Data(IEnumerable<(string Key, object? Value)> data) =>
        GoMap.OfAny(data.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)));
}
