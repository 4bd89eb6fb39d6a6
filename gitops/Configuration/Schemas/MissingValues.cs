using LcncInfra.Configuration.JsonSchema;
using LcncInfra.Configuration.JsonSchema.Compilation;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Schemas;

/// <summary>Finds the values that schemas still miss, so that a target can ask before anything is placed.</summary>
/// <remarks>
/// What schemas require unconditionally: through <c>required</c>, <c>allOf</c> and <c>$ref</c>, and inside required objects.
/// What <c>anyOf</c>, <c>oneOf</c> or <c>if</c> ask for depends on values that are not there yet.
/// </remarks>
public sealed class MissingValues
{
    // A schema that requires itself inside itself would never end.
    private const int MaxDepth = 16;

    private readonly Dictionary<string, MissingValue> _found = new(StringComparer.Ordinal);
    private readonly List<MissingValue> _ordered = [];
    private readonly int _index;

    private MissingValues(int index) => _index = index;

    /// <summary>The missing values in the order of schemas and, within one, of their names; each place once.</summary>
    /// <param name="schemas">Schemas that cannot be used miss nothing.</param>
    /// <param name="present">The configuration as far as it is known.</param>
    public static IReadOnlyList<MissingValue> Find(IReadOnlyList<CompiledSchema> schemas, GoMap present)
    {
        var all = new List<MissingValue>();
        for (var i = 0; i < schemas.Count; i++)
        {
            if (schemas[i].Root is { } root)
            {
                var search = new MissingValues(i);
                search.Walk(root, present, []);
                all.AddRange(search._ordered.OrderBy(missing => missing.Field, StringComparer.Ordinal));
            }
        }

        return [.. all.DistinctBy(missing => missing.Field, StringComparer.Ordinal)];
    }

    private void Walk(SchemaNode schema, GoMap? present, IReadOnlyList<string> path)
    {
        if (path.Count >= MaxDepth)
        {
            return;
        }

        foreach (var node in SchemaParts.Of(schema))
        {
            foreach (var name in node.Required)
            {
                if (present is null || !present.TryGetValue(name, out _))
                {
                    Add(SchemaParts.Property(schema, name), [.. path, name]);
                }
            }

            foreach (var (name, inner) in node.Properties)
            {
                if (present is not null && present.TryGetValue(name, out var value) && value is GoMap map)
                {
                    Walk(inner, map, [.. path, name]);
                }
            }
        }
    }

    private void Add(SchemaNode? property, IReadOnlyList<string> path)
    {
        var parts = property is null ? [] : SchemaParts.Of(property);
        var types = parts.Select(part => part.Types).FirstOrDefault(t => t != SchemaTypes.None);
        var description = parts.Select(part => part.Description).FirstOrDefault(text => text is not null);
        var missing = new MissingValue(path, types, description, _index);
        if (!_found.TryAdd(missing.Field, missing))
        {
            return;
        }

        _ordered.Add(missing);
        if (property is not null)
        {
            Walk(property, null, path);
        }
    }
}
