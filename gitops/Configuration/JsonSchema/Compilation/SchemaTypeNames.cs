namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>Names of types as schemas and messages write them.</summary>
internal static class SchemaTypeNames
{
    /// <summary>All names, as gojsonschema lists them.</summary>
    public const string All = "[array boolean integer number null object string]";

    /// <summary>The type of a name; <see cref="SchemaTypes.None"/> if it is none.</summary>
    public static SchemaTypes Parse(string name) => name switch
    {
        "array" => SchemaTypes.Array,
        "boolean" => SchemaTypes.Boolean,
        "integer" => SchemaTypes.Integer,
        "null" => SchemaTypes.Null,
        "number" => SchemaTypes.Number,
        "object" => SchemaTypes.Object,
        "string" => SchemaTypes.String,
        _ => SchemaTypes.None,
    };
}
