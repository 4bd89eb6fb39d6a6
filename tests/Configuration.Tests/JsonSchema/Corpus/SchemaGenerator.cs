using System.Text;
using System.Text.Json;

namespace LcncInfra.Configuration.Tests.JsonSchema.Corpus;

/// <summary>Random schemas and instances that have something to do with each other.</summary>
internal sealed class SchemaGenerator(int seed)
{
    private static readonly string[] Names = ["a", "b", "c", "x1"];

    private static readonly string[] Types = ["string", "integer", "number", "boolean", "null", "object", "array"];

    private static readonly string[] Scalars =
        ["1", "1.0", "-2", "0.5", "7e2", "1000000", "true", "false", "null", "\"a\"", "\"bb\"", "\"1.2.3.4\"", "\"\"", "\"x<y\""];

    private static readonly string[] Formats = ["ipv4", "date", "uuid", "uri", "none"];

    private static readonly string[] Patterns = ["^a", "b$", "[a-c]{2}", "x?"];

    private static readonly string[] Preambles =
        ["", "", "\"$schema\":\"http://json-schema.org/draft-07/schema#\"", "\"$schema\":\"http://json-schema.org/draft-04/schema#\""];

    private readonly Random _random = new(seed);

    // Go's process dies of a reference that leads back to itself, so definitions hold none.
    private bool _inDefinitions;

    /// <summary>The next question.</summary>
    public SchemaQuestion Next() => new(Root(), Value(3), 0);

    private string Root()
    {
        _inDefinitions = true;
        var members = new List<string> { Pick(Preambles), $"\"definitions\":{{\"d\":{Schema(2)},\"e\":{Schema(1)}}}" };
        _inDefinitions = false;
        members.AddRange(Keywords(3));
        return Object(members.Where(member => member.Length > 0));
    }

    private string Schema(int depth) => _random.Next(20) switch
    {
        0 => "true",
        1 => "false",
        2 when !_inDefinitions => "{\"$ref\":\"#/definitions/d\"}",
        3 when !_inDefinitions => "{\"$ref\":\"#/definitions/e\"}",
        4 when _random.Next(4) == 0 => Pick(Scalars),
        _ => Object(Keywords(depth)),
    };

    private List<string> Keywords(int depth)
    {
        var keywords = new Dictionary<string, string>();
        for (var count = _random.Next(1, 4); count > 0; count--)
        {
            var (keyword, value) = depth > 0 && _random.Next(2) == 0 ? Nested(depth - 1) : Simple();
            keywords[keyword] = value;
        }

        return [.. keywords.Select(pair => $"\"{pair.Key}\":{pair.Value}")];
    }

    private (string Keyword, string Value) Simple() => _random.Next(20) switch
    {
        0 or 1 or 2 => ("type", _random.Next(3) == 0 ? $"[\"{Pick(Types)}\",\"{Pick(Types)}\"]" : $"\"{Pick(Types)}\""),
        3 => ("enum", $"[{Pick(Scalars)},{Value(1)}]"),
        4 => ("const", Value(1)),
        5 => ("minimum", Pick(["1", "0.25", "1e6"])),
        6 => ("maximum", Pick(["5", "-1", "123456789"])),
        7 => ("exclusiveMinimum", Pick(["1", "true"])),
        8 => ("multipleOf", Pick(["0.5", "3", "1e-2"])),
        9 => ("minLength", Pick(["1", "2"])),
        10 => ("maxLength", Pick(["1", "3"])),
        11 => ("pattern", JsonSerializer.Serialize(Pick(Patterns))),
        12 => ("format", $"\"{Pick(Formats)}\""),
        13 => ("required", $"[\"{Pick(Names)}\"]"),
        14 => ("minProperties", "2"),
        15 => ("maxProperties", "1"),
        16 => ("minItems", "2"),
        17 => ("maxItems", "1"),
        18 => ("uniqueItems", "true"),
        _ => ("exclusiveMaximum", "3"),
    };

    private (string Keyword, string Value) Nested(int depth) => _random.Next(14) switch
    {
        0 or 1 or 2 => ("properties", Members(depth)),
        3 => ("patternProperties", Object([$"{JsonSerializer.Serialize(Pick(Patterns))}:{Schema(depth)}"])),
        4 => ("additionalProperties", Schema(depth)),
        5 => ("propertyNames", Schema(depth)),
        6 => ("items", _random.Next(2) == 0 ? Schema(depth) : $"[{Schema(depth)},{Schema(depth)}]"),
        7 => ("additionalItems", Schema(depth)),
        8 => ("contains", Schema(depth)),
        9 => ("not", Schema(depth)),
        10 => ("dependencies", $"{{\"{Pick(Names)}\":{(_random.Next(2) == 0 ? $"[\"{Pick(Names)}\"]" : Schema(depth))}}}"),
        11 => (Pick(["if", "then", "else"]), Schema(depth)),
        12 => ("if", Schema(depth)),
        _ => (Pick(["anyOf", "oneOf", "allOf"]), $"[{Schema(depth)},{Schema(depth)}]"),
    };

    private string Members(int depth) =>
        Object(Names.Where(_ => _random.Next(2) == 0).Select(name => $"\"{name}\":{Schema(depth)}"));

    private string Value(int depth) => depth == 0 ? Pick(Scalars) : _random.Next(6) switch
    {
        0 or 1 => $"[{string.Join(',', Enumerable.Range(0, _random.Next(4)).Select(_ => Value(depth - 1)))}]",
        2 or 3 => Object(Names.Where(_ => _random.Next(2) == 0).Select(name => $"\"{name}\":{Value(depth - 1)}")),
        _ => Pick(Scalars),
    };

    private string Pick(string[] choices) => choices[_random.Next(choices.Length)];

    private static string Object(IEnumerable<string> members) => new StringBuilder("{").AppendJoin(',', members).Append('}').ToString();
}
