using System.Collections.Frozen;

namespace LcncInfra.Configuration.JsonSchema;

/// <summary>How a schema is understood.</summary>
public sealed record SchemaOptions
{
    /// <summary>As Kalypso understands a <c>ConfigSchema</c>.</summary>
    public static SchemaOptions Kalypso { get; } = new();

    /// <summary>The draft of a schema whose <c>$schema</c> says nothing known.</summary>
    public SchemaDraft DefaultDraft { get; init; } = SchemaDraft.Hybrid;

    /// <summary>Whom to follow where gojsonschema and the drafts differ.</summary>
    public SchemaConformance Conformance { get; init; } = SchemaConformance.GoJsonSchema;

    /// <summary>JSON texts by their absolute address, for <c>$ref</c>s that lead out of the schema; nothing else is ever read.</summary>
    public IReadOnlyDictionary<string, string> Documents { get; init; } = FrozenDictionary<string, string>.Empty;
}
