using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Loading;

/// <summary>Finds files that only some machines can hold beside each other, so that others would generate from fewer.</summary>
internal static class FileNameValidator
{
    /// <summary>Reports files of one source whose paths differ only in case.</summary>
    public static void Validate(SourceFiles source, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in source.Files.Select(f => f.Path).Order(StringComparer.Ordinal))
        {
            if (!seen.TryAdd(path, path))
            {
                diagnostics.Add(CatalogDiagnostics.NamesDifferInCase(path, seen[path]));
            }
        }
    }
}
