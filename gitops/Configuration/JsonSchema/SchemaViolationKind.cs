namespace LcncInfra.Configuration.JsonSchema;

/// <summary>What a value did not satisfy.</summary>
public enum SchemaViolationKind
{
    /// <summary>The schema <c>false</c>.</summary>
    Never,

    /// <summary><c>type</c>.</summary>
    Type,

    /// <summary><c>required</c>.</summary>
    Required,

    /// <summary><c>anyOf</c>, <c>oneOf</c>, <c>allOf</c>, <c>not</c>, <c>if</c>.</summary>
    Combination,

    /// <summary><c>enum</c> or <c>const</c>.</summary>
    Literal,

    /// <summary>Limits of numbers: <c>minimum</c>, <c>multipleOf</c> and the like.</summary>
    Number,

    /// <summary>Limits of texts: lengths, <c>pattern</c>, <c>format</c>.</summary>
    Text,

    /// <summary>Limits of lists: lengths, <c>uniqueItems</c>, <c>contains</c>, <c>additionalItems</c>.</summary>
    Items,

    /// <summary>Limits of objects: counts, names, <c>additionalProperties</c>, <c>dependencies</c>.</summary>
    Properties,
}
