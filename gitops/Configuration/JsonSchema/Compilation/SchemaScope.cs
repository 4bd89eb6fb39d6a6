namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>What a schema takes over from the one around it.</summary>
/// <param name="Draft">The draft in force.</param>
/// <param name="Depth">How many schemas are around it, for the bound.</param>
internal readonly record struct SchemaScope(SchemaDraft Draft, int Depth);
