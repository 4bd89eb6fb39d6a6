using LcncInfra.Configuration.JsonSchema.Compilation;

namespace LcncInfra.Configuration.JsonSchema;

/// <summary>A schema of objects that asks for certain keys and looks at their values one by one, and at nothing else.</summary>
internal sealed class KeyedSchema
{
    private KeyedSchema(SchemaNode root, SchemaConformance conformance)
    {
        Required = root.Required;
        Properties = root.Properties.ToDictionary(p => p.Key, p => new CompiledProperty(p.Value, conformance), StringComparer.Ordinal);
    }

    /// <summary>The keys that must be there.</summary>
    public IReadOnlyList<string> Required { get; }

    /// <summary>What is asked of the values of keys.</summary>
    public IReadOnlyDictionary<string, CompiledProperty> Properties { get; }

    /// <summary>The schema in this form; <see langword="null"/> if it says more.</summary>
    public static KeyedSchema? Of(SchemaNode? root, SchemaConformance conformance) =>
        root is not null && IsOfKeysOnly(root) ? new KeyedSchema(root, conformance) : null;

    private static bool IsOfKeysOnly(SchemaNode root) =>
        root is { Always: null, Reference: null, AdditionalProperties: null or { Always: true }, PropertyNames: null }
        && (root.Types == default || root.Types.HasFlag(SchemaTypes.Object))
        && root is { PatternProperties.Count: 0, Dependencies.Count: 0, MinProperties: null, MaxProperties: null }
        && root is { Const: null, Enum.Count: 0, AllOf.Count: 0, AnyOf.Count: 0, OneOf.Count: 0, Not: null, If: null };
}
