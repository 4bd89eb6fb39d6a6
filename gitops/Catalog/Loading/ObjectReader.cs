using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Loading;

/// <summary>Reads the objects of one file.</summary>
internal static class ObjectReader
{
    private const int MaximumListDepth = 3;

    /// <summary>The objects of the kinds that are read, in written order.</summary>
    public static IReadOnlyList<CatalogObject> Read(SourceFile file, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        var objects = new List<CatalogObject>();
        foreach (var document in YamlDocumentReader.Read(file, limits, diagnostics))
        {
            ReadDocument(document, objects, diagnostics, depth: 0);
        }

        return objects;
    }

    private static void ReadDocument(YamlValue document, List<CatalogObject> objects, DiagnosticBag diagnostics, int depth)
    {
        if (document is not YamlMap map)
        {
            diagnostics.Add(CatalogDiagnostics.NotAnObject(document.Span, $"it is {document.Description}"));
            return;
        }

        var fields = new YamlObject(map);
        if (fields.Text("apiVersion") is not { Length: > 0 } apiVersion || fields.Text("kind") is not { Length: > 0 } kind)
        {
            var missing = fields.Text("kind") is { Length: > 0 } ? "apiVersion" : "kind";
            diagnostics.Add(CatalogDiagnostics.NotAnObject(map.Find(missing)?.Value.Span ?? map.Span, $"it has no '{missing}'"));
            return;
        }

        var id = new KindId(apiVersion, kind);
        if (KindCatalog.Find(id) is { } reader)
        {
            ReadObject(reader, fields, objects, diagnostics);
        }
        else if (kind.EndsWith("List", StringComparison.Ordinal) && map.Get("items") is YamlList items && depth < MaximumListDepth)
        {
            foreach (var item in items.Items)
            {
                ReadDocument(item, objects, diagnostics, depth + 1);
            }
        }
        else
        {
            ForeignKindValidator.Validate(id, map, diagnostics);
        }
    }

    private static void ReadObject(KindReader reader, YamlObject fields, List<CatalogObject> objects, DiagnosticBag diagnostics)
    {
        if (fields.Map is not { } map)
        {
            return;
        }

        var id = reader.Shape.Id;
        var name = fields.Object("metadata").Text("name");
        var context = new ObjectContext(id.Kind, name, diagnostics);
        ShapeValidator.Validate(reader.Shape, map, context);
        reader.Check?.Invoke(fields, context);
        SecretValidator.Validate(map, context);
        if (name is not { Length: > 0 })
        {
            return;
        }

        var places = new SourceMap(map);
        var nameAt = places.SpanOf("metadata.name");
        var isName = TextFormatValidator.FindProblem(reader.Shape.NameFormat,
            new TextPlace(nameAt, context.Owner, FieldPath.Root, name)) is null;
        var value = isName ? reader.Read(name, fields) : null;
        if (value is not null and not Config { IsLabelled: false, IsKeyed: false })
        {
            UnreadFieldValidator.Validate(reader.Shape, map, context);
        }

        objects.Add(new CatalogObject(id, name, nameAt, value) { Places = places, Namespace = fields.Object("metadata").Text("namespace") });
    }
}
