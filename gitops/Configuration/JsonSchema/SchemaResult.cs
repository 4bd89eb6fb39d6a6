namespace LcncInfra.Configuration.JsonSchema;

/// <summary>What a schema says of a value.</summary>
/// <param name="Failure">Why nothing can be said: the schema cannot be used, or the value is no JSON; usually <see langword="null"/>.</param>
/// <param name="Violations">All that is wrong with the value, in gojsonschema's order, with keys in ordinal order where Go's is random.</param>
public sealed record SchemaResult(string? Failure, IReadOnlyList<SchemaViolation> Violations)
{
    /// <summary>Whether the value satisfies the schema.</summary>
    public bool IsValid => Failure is null && Violations.Count == 0;
}
