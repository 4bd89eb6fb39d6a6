namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>The meta-schemas of the drafts, so that a schema can refer to them although nothing is fetched.</summary>
internal static class MetaSchemas
{
    public const string Draft4 = "http://json-schema.org/draft-04/schema";
    public const string Draft6 = "http://json-schema.org/draft-06/schema";
    public const string Draft7 = "http://json-schema.org/draft-07/schema";

    private const string Self = """{"$ref":"#"}""";
    private const string Words = """{"type":"string"}""";
    private const string Number = """{"type":"number"}""";
    private const string Flag = """{"type":"boolean"}""";
    private const string Schemas = """{"$ref":"#/definitions/schemaArray"}""";
    private const string Texts = """{"$ref":"#/definitions/stringArray"}""";
    private const string NamedSchemas = """{"type":"object","additionalProperties":{"$ref":"#"}}""";
    private const string OneOrMany = """{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/schemaArray"}]}""";
    private const string UriReference = """{"type":"string","format":"uri-reference"}""";

    private const string Dependencies =
        """{"type":"object","additionalProperties":{"anyOf":[{"$ref":"#"},{"$ref":"#/definitions/stringArray"}]}}""";

    private const string Types =
        """{"anyOf":[{"$ref":"#/definitions/simpleTypes"},{"type":"array","items":{"$ref":"#/definitions/simpleTypes"},"minItems":1,"uniqueItems":true}]}""";

    private const string CommonDefinitions =
        """
        "schemaArray":{"type":"array","minItems":1,"items":{"$ref":"#"}},
        "simpleTypes":{"enum":["array","boolean","integer","null","number","object","string"]}
        """;

    // The keywords that all drafts have with the same meaning.
    private const string CommonProperties =
        $$$"""
        "title":{{{Words}}},"description":{{{Words}}},"default":{},"maximum":{{{Number}}},"minimum":{{{Number}}},
        "pattern":{"type":"string","format":"regex"},"items":{{{OneOrMany}}},"uniqueItems":{{{Flag}}},"required":{{{Texts}}},
        "definitions":{{{NamedSchemas}}},"properties":{{{NamedSchemas}}},"dependencies":{{{Dependencies}}},"type":{{{Types}}},"format":{{{Words}}},
        "enum":{"type":"array","minItems":1,"uniqueItems":true},
        "allOf":{{{Schemas}}},"anyOf":{{{Schemas}}},"oneOf":{{{Schemas}}},"not":{{{Self}}}
        """;

    /// <summary>The meta-schema at an address; <see langword="null"/> if there is none.</summary>
    public static string? Text(string address) => address switch
    {
        Draft4 => Draft4Text(),
        Draft6 => LaterText(Draft6, """ "patternProperties":{"type":"object","additionalProperties":{"$ref":"#"}} """),
        Draft7 => LaterText(
            Draft7,
            $$$"""
            "patternProperties":{"type":"object","additionalProperties":{"$ref":"#"},"propertyNames":{"format":"regex"}},
            "$comment":{{{Words}}},"readOnly":{{{Flag}}},"contentMediaType":{{{Words}}},"contentEncoding":{{{Words}}},
            "if":{{{Self}}},"then":{{{Self}}},"else":{{{Self}}}
            """),
        _ => null,
    };

    private static string Draft4Text()
    {
        const string Count = """{"$ref":"#/definitions/positiveInteger"}""";
        const string CountOrZero = """{"$ref":"#/definitions/positiveIntegerDefault0"}""";
        const string FlagOrSchema = """{"anyOf":[{"type":"boolean"},{"$ref":"#"}]}""";
        return $$$"""
            {"$schema":"{{{Draft4}}}#","id":"{{{Draft4}}}#","type":"object","default":{},
            "definitions":{{{{CommonDefinitions}}},
              "positiveInteger":{"type":"integer","minimum":0},
              "positiveIntegerDefault0":{"allOf":[{{{Count}}},{"default":0}]},
              "stringArray":{"type":"array","items":{{{Words}}},"minItems":1,"uniqueItems":true}},
            "dependencies":{"exclusiveMaximum":["maximum"],"exclusiveMinimum":["minimum"]},
            "properties":{{{{CommonProperties}}},{{{Counts(Count, CountOrZero)}}},"id":{{{Words}}},"$schema":{{{Words}}},
              "multipleOf":{"type":"number","minimum":0,"exclusiveMinimum":true},
              "exclusiveMaximum":{{{Flag}}},"exclusiveMinimum":{{{Flag}}},
              "additionalItems":{{{FlagOrSchema}}},"additionalProperties":{{{FlagOrSchema}}},"patternProperties":{{{NamedSchemas}}}}}
            """;
    }

    private static string LaterText(string address, string more)
    {
        const string Count = """{"$ref":"#/definitions/nonNegativeInteger"}""";
        const string CountOrZero = """{"$ref":"#/definitions/nonNegativeIntegerDefault0"}""";
        return $$$"""
            {"$schema":"{{{address}}}#","$id":"{{{address}}}#","type":["object","boolean"],
            "definitions":{{{{CommonDefinitions}}},
              "nonNegativeInteger":{"type":"integer","minimum":0},
              "nonNegativeIntegerDefault0":{"allOf":[{{{Count}}},{"default":0}]},
              "stringArray":{"type":"array","items":{{{Words}}},"uniqueItems":true}},
            "properties":{{{{CommonProperties}}},{{{Counts(Count, CountOrZero)}}},{{{more}}},
              "$id":{{{UriReference}}},"$ref":{{{UriReference}}},"$schema":{"type":"string","format":"uri"},"examples":{"type":"array"},
              "multipleOf":{"type":"number","exclusiveMinimum":0},"exclusiveMaximum":{{{Number}}},"exclusiveMinimum":{{{Number}}},
              "additionalItems":{{{Self}}},"additionalProperties":{{{Self}}},"contains":{{{Self}}},"propertyNames":{{{Self}}},"const":{} }}
            """;
    }

    private static string Counts(string count, string countOrZero) =>
        $$$"""
        "maxLength":{{{count}}},"minLength":{{{countOrZero}}},"maxItems":{{{count}}},"minItems":{{{countOrZero}}},
        "maxProperties":{{{count}}},"minProperties":{{{countOrZero}}}
        """;
}
