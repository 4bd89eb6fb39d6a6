using LcncInfra.Configuration.JsonSchema;

namespace LcncInfra.Configuration.Schemas;

/// <summary>A value that a schema requires and that no configuration gives yet.</summary>
/// <param name="Path">The configuration key, and the keys inside it.</param>
/// <param name="Types">What it may be; none if the schema does not say.</param>
/// <param name="Description">What the schema says of it.</param>
/// <param name="SchemaIndex">Which of the given schemas requires it first, from 0.</param>
public sealed record MissingValue(IReadOnlyList<string> Path, SchemaTypes Types, string? Description, int SchemaIndex)
{
    /// <summary>The place as messages name it: <c>database.host</c>.</summary>
    public string Field => string.Join('.', Path);
}
