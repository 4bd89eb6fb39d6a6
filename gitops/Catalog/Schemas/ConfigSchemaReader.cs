using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Schemas;

/// <summary>Reads <c>kind: ConfigSchema</c>.</summary>
internal static class ConfigSchemaReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Kalypso("ConfigSchema"),
            "A JSON Schema that the configuration of the matching assignments must satisfy.",
            Field.RequiredText("schema", TextFormat.Any, "The JSON Schema as text.")) with
        {
            ReadsLabels = true,
        },
        Read);

    private static ConfigSchema? Read(string name, YamlObject document) => document.Object("spec").Text("schema") is { } schema
        ? new ConfigSchema(name, document.Object("metadata").TextMap("labels"), schema)
        : null;
}
