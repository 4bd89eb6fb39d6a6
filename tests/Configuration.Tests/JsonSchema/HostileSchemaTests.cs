using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Configuration.Tests.JsonSchema.Corpus;

namespace LcncInfra.Configuration.Tests.JsonSchema;

public sealed class HostileSchemaTests
{
    [Fact]
    public void Any_text_is_a_schema_or_an_error() =>
        Prop.ForAll<NonNull<string>, NonNull<string>>((schema, instance) => Validates(schema.Get, instance.Get)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_broken_schema_is_an_error_or_still_a_schema() => Prop.ForAll<int, NonNegativeInt, NonNegativeInt>((seed, cut, put) =>
    {
        var question = new SchemaGenerator(seed).Next();
        var at = cut.Get % question.Schema.Length;
        var damaged = question.Schema.Remove(at, 1).Insert(put.Get % question.Schema.Length, "{}[]\",:e.-\\u1\0"[put.Get % 14].ToString());
        Validates(damaged, question.Instance);
        Validates(question.Schema, damaged);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("""{"$ref":"#"}""")]
    [InlineData("""{"definitions":{"a":{"$ref":"#/definitions/b"},"b":{"$ref":"#/definitions/a"}},"$ref":"#/definitions/a"}""")]
    [InlineData("""{"allOf":[{"$ref":"#"}]}""")]
    [InlineData("""{"anyOf":[{"type":"string"},{"$ref":"#"}]}""")]
    [InlineData("""{"oneOf":[{"$ref":"#"},{"$ref":"#"}]}""")]
    [InlineData("""{"not":{"$ref":"#"}}""")]
    [InlineData("""{"if":{"$ref":"#"},"then":{}}""")]
    [InlineData("""{"dependencies":{"a":{"$ref":"#"}}}""")]
    public void A_reference_that_leads_back_to_itself_is_reported(string schema)
    {
        var result = CompiledSchema.Compile(schema).Validate(SchemaInstance.Parse("""{"a":1}"""));

        Assert.Contains("itself", result.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_multiplies_is_given_up()
    {
        var definitions = string.Join(',', Enumerable.Range(0, 40).Select(i => $$$"""
            "d{{{i}}}":{"allOf":[{"$ref":"#/definitions/d{{{i + 1}}}"},{"$ref":"#/definitions/d{{{i + 1}}}"}]}
            """));
        var schema = CompiledSchema.Compile($$$"""{"definitions":{{{{definitions}}},"d40":{} },"$ref":"#/definitions/d0"}""");

        Assert.Null(schema.Error);
        Assert.Contains("too large", schema.Validate(SchemaInstance.Parse("1")).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_chain_of_references_is_followed()
    {
        const int Length = 5000;
        var definitions = string.Join(',', Enumerable.Range(0, Length).Select(i => $$$"""
            "d{{{i}}}":{"properties":{"a":{"$ref":"#/definitions/d{{{i + 1}}}"} }}
            """));
        var schema = CompiledSchema.Compile($$$"""{"definitions":{{{{definitions}}},"d{{{Length}}}":{"type":"null"}},"$ref":"#/definitions/d0"}""");

        Assert.Null(schema.Error);
        Assert.True(schema.Validate(SchemaInstance.Parse("""{"a":{"a":1}}""")).IsValid);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("{\"not\":", "}")]
    public void Deep_nesting_is_an_error(string open, string close)
    {
        var text = new StringBuilder().Insert(0, open, 100_000).Append("{}").Insert(0, " ").Append(close).ToString();

        Assert.Equal("exceeded max depth", CompiledSchema.Compile(text).Error);
        Assert.Equal("exceeded max depth", CompiledSchema.Compile("{}").Validate(SchemaInstance.Parse(text)).Failure);
    }

    [Theory]
    [InlineData("1e999999999999999999999999")]
    [InlineData("1e-999999999999999999999999")]
    [InlineData("1e1000000")]
    [InlineData("1e-1000000")]
    public void Numbers_of_any_size_are_compared(string number)
    {
        var options = new SchemaOptions { Conformance = SchemaConformance.Standard };
        foreach (var keyword in new[] { "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" })
        {
            var limited = CompiledSchema.Compile($$"""{"{{keyword}}":3}""", options);
            Assert.Null(limited.Validate(SchemaInstance.Parse(number)).Failure);
            Validates($$"""{"{{keyword}}":{{number}},"minLength":{{number}},"enum":[{{number}}],"const":{{number}}}""", number);
        }
    }

    [Fact]
    public void One_schema_serves_many_threads()
    {
        var schema = CompiledSchema.Compile("""{"properties":{"a":{"pattern":"^x+$","minLength":2}},"patternProperties":{"b":{"type":"integer"}}}""");
        var valid = SchemaInstance.Parse("""{"a":"xx","b":1}""");
        var invalid = SchemaInstance.Parse("""{"a":"y","b":"1"}""");

        Parallel.For(0, 2000, _ =>
        {
            Assert.True(schema.Validate(valid).IsValid);
            Assert.Equal(3, schema.Validate(invalid).Violations.Count);
        });
    }

    [Theory]
    [InlineData("http://example.com/schema.json")]
    [InlineData("https://json-schema.org/draft/2020-12/schema")]
    [InlineData("file:///etc/passwd")]
    public void A_reference_out_of_the_schema_is_an_error(string reference) =>
        Assert.Equal(
            $"Reference {reference} leads out of the schema, and nothing is fetched",
            CompiledSchema.Compile($$"""{"$ref":"{{reference}}"}""").Error);

    private static void Validates(string schema, string instance)
    {
        foreach (var conformance in Enum.GetValues<SchemaConformance>())
        {
            var compiled = CompiledSchema.Compile(schema, new SchemaOptions { Conformance = conformance });
            var result = compiled.Validate(SchemaInstance.Parse(instance));
            Assert.True(compiled.Error is null || compiled.Error == result.Failure);
        }
    }
}
