using System.Collections.Frozen;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>The properties of a schema that names none.</summary>
internal static class EmptyProperties
{
    public static IReadOnlyDictionary<string, SchemaNode> Instance { get; } = FrozenDictionary<string, SchemaNode>.Empty;
}
