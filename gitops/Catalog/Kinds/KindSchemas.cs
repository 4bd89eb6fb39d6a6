using LcncInfra.Catalog.Apps;
using LcncInfra.Catalog.PlacementTests;
using LcncInfra.Catalog.Prices;
using LcncInfra.Catalog.Promotions;

namespace LcncInfra.Catalog.Kinds;

/// <summary>The JSON Schemas of all kinds, which editors use to complete and check control planes.</summary>
/// <remarks>Made from the same shapes that check documents, so that an editor and a run agree about fields.</remarks>
public static class KindSchemas
{
    /// <summary>The schemas by path below <c>schemas/</c>: one per kind, and <c>kinds/all.json</c> for files that hold any of
    /// them.</summary>
    public static IReadOnlyDictionary<string, string> WriteAll()
    {
        var schemas = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var shapes = KindCatalog.All.Select(k => k.Shape).Append(PlacementTestReader.Shape).Concat(AppReader.Shapes)
            .Append(PriceListReader.Shape).Append(PromotionFlowReader.Shape).Append(ApprovalReader.Shape).OrderBy(s => s.Id.Kind, StringComparer.Ordinal).ToList();
        foreach (var shape in shapes)
        {
            schemas[$"kinds/{shape.Id.Kind}.json"] = KindSchemaWriter.Write(shape);
        }

        schemas["kinds/all.json"] = KindSchemaWriter.WriteAll(shapes.Select(s => s.Id));
        return schemas;
    }
}
