using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Templates;

/// <summary>Reads <c>kind: Template</c>.</summary>
internal static class TemplateReader
{
    private const string NestedTemplates = "lcncinfra.io/nested-templates";

    /// <summary>The kind.</summary>
    public static KindReader Kind { get; } = new(
        KindShape.OfSpec(
            KindId.Kalypso("Template"),
            "Go templates of the manifests that a cluster type gets for each assignment.",
            new Field("type", new FieldShape.Choice(["reconciler", "namespace", "config"]),
                "What the template is meant to write.")
            { IsRequired = true },
            Field.OptionalText("contentType", TextFormat.Any, "'sh' makes a config template write a .sh file; anything else .yaml."),
            new Field("manifests", new FieldShape.List(new FieldShape.TextOrObject()),
                "The manifests in the order in which they are written, each a Go template as text; objects in control planes of Kalypso before 2023-03.")
            {
                IsRequired = true,
            }) with
        {
            Annotations =
            [
                new Field(NestedTemplates, new FieldShape.Choice(["true", "false"]),
                    "Whether text from workloads and configuration may itself be a template, as Kalypso allows."),
            ],
        },
        Read);

    private static Template? Read(string name, YamlObject document)
    {
        var spec = document.Object("spec");
        return TypeOf(spec.Text("type")) is { } type && spec.Map?.Get("manifests") is YamlList
            ? new Template(name, type, spec.Text("contentType"),
                [.. spec.Items("manifests").Select(ReadManifest).OfType<TemplateManifest>()])
            {
                AllowsNestedTemplates = document.Object("metadata").Object("annotations").Text(NestedTemplates) == "true",
            }
            : null;
    }

    private static TemplateType? TypeOf(string? word) => word switch
    {
        "reconciler" => TemplateType.Reconciler,
        "namespace" => TemplateType.Namespace,
        "config" => TemplateType.Config,
        _ => null,
    };

    private static TemplateManifest? ReadManifest(YamlValue manifest) => manifest switch
    {
        YamlScalar { Type: ScalarType.Text } text => new TemplateManifest.Text(text.Text),
        YamlMap map => new TemplateManifest.Object(GoValueReader.ReadMap(map)),
        _ => null,
    };
}
