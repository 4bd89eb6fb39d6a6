using LcncInfra.Catalog.Kinds;
using LcncInfra.Catalog.Reading;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Catalog.Loading;

/// <summary>Looks at objects that are not read: most belong to others, some are slips of the pen.</summary>
internal static class ForeignKindValidator
{
    private static readonly string[] Versions = [KindId.KalypsoVersion, KindId.LcncVersion];

    /// <summary>Reports an object that was probably meant to be read.</summary>
    public static void Validate(KindId id, YamlMap document, DiagnosticBag diagnostics)
    {
        var name = new YamlObject(document).Object("metadata").Text("name");
        var context = new ObjectContext(id.Kind, name, diagnostics);
        var versionAt = document.Get("apiVersion")?.Span ?? document.Span;
        var kindAt = document.Get("kind")?.Span ?? document.Span;
        if (Versions.Contains(id.ApiVersion, StringComparer.Ordinal))
        {
            context.Report(id.ApiVersion == KindId.KalypsoVersion && KindCatalog.Generated.Contains(id.Kind)
                ? CatalogDiagnostics.GeneratedKind(kindAt, context.Owner)
                : CatalogDiagnostics.UnknownKind(kindAt, id.Kind, id.ApiVersion, KindCatalog.KindsOf(id.ApiVersion)));
        }
        else if (Versions.FirstOrDefault(v => GroupOf(v) == GroupOf(id.ApiVersion)) is { } version)
        {
            context.Report(CatalogDiagnostics.UnknownVersion(versionAt, id.ApiVersion, version));
        }
        else if (Versions.FirstOrDefault(v => IsNear(GroupOf(id.ApiVersion), GroupOf(v))) is { } meant)
        {
            context.Report(CatalogDiagnostics.MisspelledGroup(versionAt, id.ApiVersion, meant));
        }
    }

    private static bool IsNear(string group, string known) =>
        NearestName.Of(group, [known]) is not null || known.EndsWith($".{group}", StringComparison.Ordinal)
            || group.EndsWith($".{known}", StringComparison.Ordinal);

    private static string GroupOf(string apiVersion) => apiVersion[..Math.Max(0, apiVersion.IndexOf('/', StringComparison.Ordinal))];
}
