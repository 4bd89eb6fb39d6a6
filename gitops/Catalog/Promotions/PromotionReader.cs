using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Promotions;

/// <summary>Reads the folder <c>.promotion</c> of a control plane: flows and approvals, which belong to no single environment.</summary>
public static class PromotionReader
{
    private static readonly KindShape[] Shapes = [PromotionFlowReader.Shape, ApprovalReader.Shape];

    /// <summary>Everything that the files say; whatever is wrong with them is reported.</summary>
    public static PromotionCatalog Read(SourceFiles files, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        var flows = new List<Sourced<PromotionFlow>>();
        var approvals = new List<Sourced<Approval>>();
        foreach (var document in files.Files.OrderBy(f => f.Path, StringComparer.Ordinal).SelectMany(f => YamlDocumentReader.Read(f, limits, diagnostics)))
        {
            if (Check(document, diagnostics) is not { } read)
            {
                continue;
            }

            var fields = new YamlObject(read.Map);
            var map = new SourceMap(read.Map);
            if (read.Shape == PromotionFlowReader.Shape)
            {
                flows.Add(new Sourced<PromotionFlow>(PromotionFlowReader.Read(read.Name, fields), map, files.Source));
            }
            else if (ApprovalReader.Read(read.Name, fields) is { } approval)
            {
                approvals.Add(new Sourced<Approval>(approval, map, files.Source));
            }
        }

        return new PromotionCatalog(
            [.. flows.OrderBy(f => f.Value.Name, StringComparer.Ordinal)],
            [.. approvals.OrderBy(a => a.Value.Name, StringComparer.Ordinal).ThenBy(a => a.Sources.Whole)]);
    }

    private static (KindShape Shape, YamlMap Map, string Name)? Check(YamlValue document, DiagnosticBag diagnostics)
    {
        if (document is not YamlMap map)
        {
            diagnostics.Add(CatalogDiagnostics.NotAnObject(document.Span, $"it is {document.Description}"));
            return null;
        }

        var fields = new YamlObject(map);
        var (kind, version) = (fields.Text("kind") ?? string.Empty, fields.Text("apiVersion") ?? string.Empty);
        if (Array.Find(Shapes, s => s.Id.Kind == kind) is not { } shape)
        {
            diagnostics.Add(CatalogDiagnostics.UnknownKind(map.Get("kind")?.Span ?? map.Span, kind, PromotionCatalog.Folder, [.. Shapes.Select(s => s.Id.Kind)]));
            return null;
        }

        if (version != shape.Id.ApiVersion)
        {
            diagnostics.Add(CatalogDiagnostics.UnknownVersion(map.Get("apiVersion")?.Span ?? map.Span, version, shape.Id.ApiVersion));
            return null;
        }

        var name = fields.Object("metadata").Text("name");
        var context = new ObjectContext(kind, name, diagnostics);
        ShapeValidator.Validate(shape, map, context);
        UnreadFieldValidator.Validate(shape, map, context);
        if (shape == PromotionFlowReader.Shape)
        {
            PromotionFlowReader.Validate(fields, context);
        }

        return name is { Length: > 0 } ? (shape, map, name) : null;
    }
}
