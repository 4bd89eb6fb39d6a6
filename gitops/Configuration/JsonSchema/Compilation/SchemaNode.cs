using System.Collections.Frozen;
using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.Compilation;

/// <summary>A schema ready for use: one property for each keyword, <see langword="null"/> or empty if it was not written.</summary>
/// <remarks>Filled by the compiler and never changed afterwards; may refer to itself through <see cref="Reference"/>.</remarks>
internal sealed class SchemaNode
{
    /// <summary>For the schemas <c>true</c> and <c>false</c>.</summary>
    public bool? Always { get; set; }

    /// <summary>Where <c>$ref</c> leads; then nothing else counts.</summary>
    public SchemaNode? Reference { get; set; }

    public string? Description { get; set; }

    public SchemaTypes Types { get; set; }

    /// <summary>The types as messages list them, in the order written.</summary>
    public string TypeText { get; set; } = "";

    public LiteralValue? Const { get; set; }

    public IReadOnlyList<LiteralValue> Enum { get; set; } = [];

    public JsonNumber? MultipleOf { get; set; }

    public JsonNumber? Minimum { get; set; }

    public JsonNumber? ExclusiveMinimum { get; set; }

    public JsonNumber? Maximum { get; set; }

    public JsonNumber? ExclusiveMaximum { get; set; }

    public long? MinLength { get; set; }

    public long? MaxLength { get; set; }

    public SchemaPattern? Pattern { get; set; }

    public string Format { get; set; } = "";

    public long? MinProperties { get; set; }

    public long? MaxProperties { get; set; }

    public IReadOnlyList<string> Required { get; set; } = [];

    /// <summary>In ordinal order of the names.</summary>
    public IReadOnlyDictionary<string, SchemaNode> Properties { get; set; } = FrozenDictionary<string, SchemaNode>.Empty;

    /// <summary>In ordinal order of the patterns.</summary>
    public IReadOnlyList<(SchemaPattern Pattern, SchemaNode Schema)> PatternProperties { get; set; } = [];

    /// <summary>For properties that neither <see cref="Properties"/> nor <see cref="PatternProperties"/> cover.</summary>
    public SchemaNode? AdditionalProperties { get; set; }

    public SchemaNode? PropertyNames { get; set; }

    /// <summary>In ordinal order of the names.</summary>
    public IReadOnlyList<SchemaDependency> Dependencies { get; set; } = [];

    public long? MinItems { get; set; }

    public long? MaxItems { get; set; }

    public bool UniqueItems { get; set; }

    /// <summary>The schema of every item.</summary>
    public SchemaNode? EachItem { get; set; }

    /// <summary>The schemas of the first items.</summary>
    public IReadOnlyList<SchemaNode> FirstItems { get; set; } = [];

    /// <summary>For items after <see cref="FirstItems"/>.</summary>
    public SchemaNode? AdditionalItems { get; set; }

    public SchemaNode? Contains { get; set; }

    public IReadOnlyList<SchemaNode> AllOf { get; set; } = [];

    public IReadOnlyList<SchemaNode> AnyOf { get; set; } = [];

    public IReadOnlyList<SchemaNode> OneOf { get; set; } = [];

    public SchemaNode? Not { get; set; }

    public SchemaNode? If { get; set; }

    public SchemaNode? Then { get; set; }

    public SchemaNode? Else { get; set; }
}
