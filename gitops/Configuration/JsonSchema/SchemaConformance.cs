namespace LcncInfra.Configuration.JsonSchema;

/// <summary>Whom to follow where gojsonschema 1.2.0, which Kalypso uses, and the JSON Schema drafts differ.</summary>
public enum SchemaConformance
{
    /// <summary>
    /// gojsonschema: a number never has a known <c>format</c>, counts such as <c>minLength</c> must be written as plain integers,
    /// <c>$id</c> beside <c>$ref</c> counts, the name of an unknown <c>$id</c> means the whole document, and equality is that of
    /// 64-bit floating-point numbers.
    /// </summary>
    GoJsonSchema,

    /// <summary>The drafts, as the official test suite understands them.</summary>
    Standard,
}
