using System.Text.Json.Nodes;

namespace LcncInfra.Cli.Tests.Fields;

/// <summary>Control planes in which a field shows that does its work only when something else is wrong.</summary>
internal static class FieldVariants
{
    /// <summary>The control plane as it is, and the variants of a field.</summary>
    public static IEnumerable<IReadOnlyList<FieldDocument>> Of(SchemaField field, IReadOnlyList<FieldDocument> documents)
    {
        yield return documents;
        if (field.Path.EndsWith("configSchemas[]", StringComparison.Ordinal) || field is { Kind: "ConfigSchema", Path: "metadata.name" })
        {
            // A schema is seen where the configuration breaks it.
            yield return [.. documents.Select(d => d.Kind == "ConfigMap" ? WithoutRequired(d) : d)];
        }
    }

    private static FieldDocument WithoutRequired(FieldDocument document)
    {
        var copy = document.Copy();
        if (copy.Root["data"] is JsonObject data && data.Remove("REGION"))
        {
            data.Remove("DATABASES");
            data["OTHER"] = "x";
        }

        return copy;
    }
}
