using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Configs;

/// <summary>Reads <c>kind: ConfigMap</c>.</summary>
internal static class ConfigReader
{
    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        new KindShape(
            new KindId("v1", "ConfigMap"),
            "Platform configuration values for the assignments whose labels match, if it has the label platform-config: \"true\" or a name that begins with azure-app-config.",
            [
                new Field("data", new FieldShape.TextMap(TextFormat.ConfigKey, TextFormat.Any),
                    "The values as text; text that is a YAML list or mapping is merged as one."),
                Field.NotRead("binaryData", "Known to Kubernetes; not read."),
                Field.NotRead("immutable", "Known to Kubernetes; not read."),
            ]) with
        {
            ReadsLabels = true,
        },
        Read);

    private static Config Read(string name, YamlObject document) =>
        new(name, document.Object("metadata").TextMap("labels"), document.TextMap("data"));
}
