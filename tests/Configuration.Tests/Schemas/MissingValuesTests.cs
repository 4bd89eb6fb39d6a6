using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Configuration.Schemas;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Tests.Schemas;

public sealed class MissingValuesTests
{
    private static readonly CompiledSchema Schema = CompiledSchema.Compile("""
        {
          "definitions": {"port": {"type": "integer", "description": "where it listens"}},
          "required": ["region", "database"],
          "properties": {
            "region": {"type": ["string", "null"], "title": "Region", "description": "where it runs"},
            "database": {
              "type": "object", "required": ["host", "port"],
              "properties": {"host": {"type": "string"}, "port": {"$ref": "#/definitions/port"}}
            },
            "cache": {"type": "object", "required": ["size"]}
          },
          "allOf": [{"required": ["owner", "region"]}]
        }
        """);

    [Fact]
    public void Without_configuration_every_required_value_is_missing() => Assert.Equal(
        ["database", "database.host", "database.port", "owner", "region"],
        MissingValues.Find([Schema], new GoMap(GoMapType.StringToAny)).Select(missing => missing.Field));

    [Fact]
    public void A_missing_value_says_what_it_must_be()
    {
        var missing = MissingValues.Find([Schema], new GoMap(GoMapType.StringToAny)).ToDictionary(value => value.Field);

        Assert.Equal((SchemaTypes.String | SchemaTypes.Null, "where it runs"), (missing["region"].Types, missing["region"].Description));
        Assert.Equal((SchemaTypes.Integer, "where it listens"), (missing["database.port"].Types, missing["database.port"].Description));
        Assert.Equal((SchemaTypes.None, null), (missing["owner"].Types, missing["owner"].Description));
    }

    [Fact]
    public void Values_inside_present_objects_are_looked_for()
    {
        var database = new GoMap(GoMapType.AnyToAny);
        database.Set("host", "db");
        var present = GoMap.OfAny([new("region", "eu"), new("database", database), new("cache", new GoMap(GoMapType.AnyToAny))]);

        Assert.Equal(["cache.size", "database.port", "owner"], MissingValues.Find([Schema], present).Select(missing => missing.Field));
    }

    [Fact]
    public void Each_place_is_named_once_with_the_first_schema()
    {
        var second = CompiledSchema.Compile("""{"required":["region","team"]}""");

        var missing = MissingValues.Find([CompiledSchema.Compile("nonsense"), Schema, second], new GoMap(GoMapType.StringToAny));

        Assert.Equal([("region", 1), ("team", 2)], missing.Where(m => m.Field is "region" or "team").Select(m => (m.Field, m.SchemaIndex)));
    }

    [Fact]
    public void A_schema_that_requires_itself_ends()
    {
        var endless = CompiledSchema.Compile("""{"required":["a"],"properties":{"a":{"$ref":"#"}}}""");

        Assert.InRange(MissingValues.Find([endless], new GoMap(GoMapType.StringToAny)).Count, 1, 32);
    }
}
