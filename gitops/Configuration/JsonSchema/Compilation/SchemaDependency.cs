namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>What the presence of a property asks for: other properties, or a schema for the whole object.</summary>
internal sealed record SchemaDependency(string Property, IReadOnlyList<string> Required, SchemaNode? Schema);
