namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>A JSON value that a reference leads to.</summary>
/// <param name="Value">The value.</param>
/// <param name="Draft">What <c>$schema</c> at the top of its document says; <see langword="null"/> if that is nothing known.</param>
internal sealed record PooledDocument(object? Value, SchemaDraft? Draft);
