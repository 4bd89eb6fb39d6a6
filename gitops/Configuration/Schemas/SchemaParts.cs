using LcncInfra.Configuration.JsonSchema.Compilation;

namespace LcncInfra.Configuration.Schemas;

/// <summary>Sees through <c>$ref</c> and <c>allOf</c>: everything that holds for a value without condition.</summary>
internal static class SchemaParts
{
    /// <summary>The schema itself and all that it includes, each once.</summary>
    public static IReadOnlyList<SchemaNode> Of(SchemaNode schema)
    {
        var parts = new List<SchemaNode>();
        var seen = new HashSet<SchemaNode>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<SchemaNode>([schema]);
        while (waiting.TryPop(out var node))
        {
            if (!seen.Add(node))
            {
                continue;
            }

            if (node.Reference is not null)
            {
                waiting.Push(node.Reference);
                continue;
            }

            parts.Add(node);
            foreach (var part in node.AllOf.Reverse())
            {
                waiting.Push(part);
            }
        }

        return parts;
    }

    /// <summary>The schema of a property; <see langword="null"/> if none is written.</summary>
    public static SchemaNode? Property(SchemaNode schema, string name)
    {
        foreach (var part in Of(schema))
        {
            if (part.Properties.TryGetValue(name, out var property))
            {
                return property;
            }
        }

        return null;
    }
}
