namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>What came of reading a JSON text.</summary>
/// <param name="Value">The value, if <paramref name="Error"/> is <see langword="null"/>.</param>
/// <param name="Error">Why there is no value, in the words of Go's encoding/json.</param>
internal readonly record struct JsonReading(object? Value, string? Error);
