namespace LcncInfra.Configuration.JsonSchema;

/// <summary>One thing about a value that its schema does not allow.</summary>
/// <param name="Path">The keys and indexes from the root to the value; empty for the root itself.</param>
/// <param name="Kind">What was not satisfied.</param>
/// <param name="Description">What is wrong, in gojsonschema's words.</param>
public sealed record SchemaViolation(IReadOnlyList<string> Path, SchemaViolationKind Kind, string Description)
{
    /// <summary>The value's place as gojsonschema writes it: <c>list.1</c>, or <c>(root)</c>.</summary>
    public string Field => Path.Count == 0 ? "(root)" : string.Join('.', Path);

    /// <summary>The types that were allowed, when the type was wrong.</summary>
    public SchemaTypes ExpectedTypes { get; init; }

    /// <summary>Field and description: <c>list.1: Invalid type. Expected: string, given: integer</c>.</summary>
    public override string ToString() => $"{Field}: {Description}";
}
