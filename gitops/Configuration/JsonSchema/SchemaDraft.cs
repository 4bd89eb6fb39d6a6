namespace LcncInfra.Configuration.JsonSchema;

/// <summary>The drafts of JSON Schema that differ in what keywords mean.</summary>
public enum SchemaDraft
{
    /// <summary>Draft 4: <c>id</c>, boolean <c>exclusiveMinimum</c>.</summary>
    Draft4 = 4,

    /// <summary>Draft 6: adds <c>const</c>, <c>contains</c>, <c>propertyNames</c> and boolean schemas.</summary>
    Draft6 = 6,

    /// <summary>Draft 7: adds <c>if</c>, <c>then</c> and <c>else</c>.</summary>
    Draft7 = 7,

    /// <summary>Every keyword of every draft; what gojsonschema takes a schema for that names none it knows.</summary>
    Hybrid = int.MaxValue,
}
