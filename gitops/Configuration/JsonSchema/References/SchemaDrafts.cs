using LcncInfra.Configuration.JsonSchema.Text;

namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>Finds the draft that a schema says it follows.</summary>
internal static class SchemaDrafts
{
    /// <summary>The draft that <c>$schema</c> names, or <see langword="null"/> if it names none that is known; or the error.</summary>
    public static (SchemaDraft? Draft, string? Error) Detect(object? document)
    {
        if (document is bool)
        {
            return (null, null);
        }

        if (document is not JsonObject members)
        {
            return (null, "schema is invalid");
        }

        if (!members.TryGet("$schema", out var value))
        {
            return (null, null);
        }

        if (value is not string text)
        {
            return (null, "$schema must be of type string");
        }

        return SchemaReference.Parse(text, out var error) is { } reference ? (Named(reference.Text), null) : (null, error);
    }

    private static SchemaDraft? Named(string address) => address switch
    {
        MetaSchemas.Draft4 => SchemaDraft.Draft4,
        MetaSchemas.Draft6 => SchemaDraft.Draft6,
        MetaSchemas.Draft7 => SchemaDraft.Draft7,
        _ => null,
    };
}
