using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.PlacementTests;

/// <summary>Reads files of <c>kind: PlacementTest</c>, which stand beside the control plane and not in it.</summary>
public static class PlacementTestReader
{
    private static readonly FieldShape Text = new FieldShape.Text(TextFormat.Any);

    /// <summary>The kind.</summary>
    internal static KindShape Shape { get; } = KindShape.OfSpec(
        KindId.Lcnc("PlacementTest"),
        "What must be true of the placements of an environment; lcnc test checks it.",
        Field.RequiredText("environment", TextFormat.Any, "Name of the environment."),
        new Field("expect", new FieldShape.List(new FieldShape.Object(
        [
            Field.RequiredText("target", TextFormat.Any, "Name of the deployment target, workload-target, or a pattern with *."),
            new Field("clusterTypes", new FieldShape.List(Text), "Exactly these cluster types, no more and no fewer."),
            Field.OptionalText("clusterType", TextFormat.Any, "A cluster type that is among those of the target, or a pattern with *."),
            new Field("values", new FieldShape.TextMap(TextFormat.Any, TextFormat.Any), "Values of the configuration there."),
        ])), "What must be placed."),
        new Field("never", new FieldShape.List(new FieldShape.Object(
        [
            Field.RequiredText("target", TextFormat.Any, "Name of the deployment target, workload-target, or a pattern with *."),
            Field.RequiredText("clusterType", TextFormat.Any, "Name of the cluster type, or a pattern with *."),
        ])), "What must not be placed."));

    /// <summary>The tests of a file in written order; whatever is wrong with them is reported.</summary>
    public static IReadOnlyList<Sourced<PlacementTest>> Read(SourceFile file, CatalogLimits limits, DiagnosticBag diagnostics) =>
    [
        .. YamlDocumentReader.Read(file, limits, diagnostics)
            .Select(document => ReadDocument(document, diagnostics))
            .OfType<Sourced<PlacementTest>>(),
    ];

    private static Sourced<PlacementTest>? ReadDocument(YamlValue document, DiagnosticBag diagnostics)
    {
        if (document is not YamlMap map)
        {
            diagnostics.Add(CatalogDiagnostics.NotAnObject(document.Span, $"it is {document.Description}"));
            return null;
        }

        var fields = new YamlObject(map);
        if (fields.Text("apiVersion") != Shape.Id.ApiVersion || fields.Text("kind") != Shape.Id.Kind)
        {
            var (kind, version) = (fields.Text("kind") ?? string.Empty, fields.Text("apiVersion") ?? string.Empty);
            diagnostics.Add(kind != Shape.Id.Kind
                ? CatalogDiagnostics.UnknownKind(map.Get("kind")?.Span ?? map.Span, kind, "placement tests", [Shape.Id.Kind])
                : CatalogDiagnostics.UnknownVersion(map.Get("apiVersion")?.Span ?? map.Span, version, Shape.Id.ApiVersion));
            return null;
        }

        var name = fields.Object("metadata").Text("name");
        var context = new ObjectContext(Shape.Id.Kind, name, diagnostics);
        ShapeValidator.Validate(Shape, map, context);
        UnreadFieldValidator.Validate(Shape, map, context);
        CheckNamespace(fields.Object("metadata"), context);
        CheckExpectations(fields.Object("spec"), context);
        return name is { Length: > 0 } && ReadSpec(name, fields.Object("spec")) is { } test
            ? new Sourced<PlacementTest>(test, new SourceMap(map), new CatalogSource(SourceKind.Tests, name, Revision: null))
            : null;
    }

    // A test belongs to the environment that it names.
    private static void CheckNamespace(YamlObject metadata, ObjectContext context)
    {
        if (metadata.Text("namespace") is { Length: > 0 } && metadata.Map?.Find("namespace") is { } entry)
        {
            context.Report(CatalogDiagnostics.FieldNotRead(entry.KeySpan, context.Owner, "metadata.namespace"));
        }
    }

    private static PlacementTest? ReadSpec(string name, YamlObject spec) => spec.Text("environment") is { Length: > 0 } environment
        ? new PlacementTest(
            name,
            environment,
            [.. spec.Objects("expect").Select(e => ReadExpectation(e.Item))],
            [.. spec.Objects("never").Select(n => new PlacementBan(n.Item.Text("target") ?? string.Empty, n.Item.Text("clusterType") ?? string.Empty))])
        : null;

    private static PlacementExpectation ReadExpectation(YamlObject item) => new(
        item.Text("target") ?? string.Empty,
        item.Map?.Get("clusterTypes") is null ? null : item.TextList("clusterTypes"),
        item.Text("clusterType"),
        item.TextMap("values"));

    // Without a place an expectation would be true of anything.
    private static void CheckExpectations(YamlObject spec, ObjectContext context)
    {
        foreach (var (index, item) in spec.Objects("expect"))
        {
            if (item.Map is { } map && map.Get("clusterTypes") is null && map.Get("clusterType") is null)
            {
                var path = FieldPath.Root.Of("spec").Of("expect").Of(index).Of("clusterTypes");
                context.Report(CatalogDiagnostics.MissingField(map.Span, context.Owner, path.ToString()));
            }
        }
    }
}
