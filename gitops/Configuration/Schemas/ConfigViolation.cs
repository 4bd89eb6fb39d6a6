using LcncInfra.Configuration.JsonSchema;

namespace LcncInfra.Configuration.Schemas;

/// <summary>Something about composed configuration that a schema does not allow.</summary>
/// <param name="Violation">What and where; the first step of its path is the configuration key.</param>
/// <param name="Hint">What its author may not know about how Kalypso checks values; <see langword="null"/> if there is nothing.</param>
public sealed record ConfigViolation(SchemaViolation Violation, string? Hint);
