using LcncInfra.Configuration.JsonSchema;

namespace LcncInfra.Configuration.Schemas;

/// <summary>Finds what its author cannot have meant in a schema for configuration.</summary>
public static class SchemaTraps
{
    private const SchemaTypes Possible =
        SchemaTypes.String | SchemaTypes.Integer | SchemaTypes.Number | SchemaTypes.Array | SchemaTypes.Object;

    /// <summary>The traps of a schema, by configuration key in ordinal order.</summary>
    public static IReadOnlyList<SchemaTrap> Find(CompiledSchema schema)
    {
        if (schema.Root is null)
        {
            return [];
        }

        var traps = new SortedDictionary<string, SchemaTrap>(StringComparer.Ordinal);
        foreach (var part in SchemaParts.Of(schema.Root))
        {
            foreach (var (name, property) in part.Properties)
            {
                var types = SchemaParts.Of(property).Select(p => p.Types).FirstOrDefault(t => t != SchemaTypes.None);
                if (types != SchemaTypes.None && (types & Possible) == 0)
                {
                    traps[name] = Impossible(name, types);
                }
            }
        }

        return [.. traps.Values];
    }

    private static SchemaTrap Impossible(string name, SchemaTypes types) => new(
        name,
        $"Property '{name}' must be {(types.HasFlag(SchemaTypes.Boolean) ? "a boolean" : "null")}, which no value at top level ever is.",
        types.HasFlag(SchemaTypes.Boolean)
            ? "The text 'true' stays text; use type \"string\" with enum [\"true\", \"false\"]."
            : "Leave the key out instead, and do not require it.");
}
