
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
        foreach (var kind in KindCatalog.All)
        {
            schemas[$"kinds/{kind.Shape.Id.Kind}.json"] = KindSchemaWriter.Write(kind.Shape);
        }

        schemas["kinds/all.json"] = KindSchemaWriter.WriteAll(KindCatalog.All.Select(k => k.Shape.Id));
        return schemas;
    }
}
