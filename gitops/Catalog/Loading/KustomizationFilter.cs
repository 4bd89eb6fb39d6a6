using LcncInfra.Catalog.Reading;
using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Loading;

/// <summary>Chooses the files of a source as Flux does: all, but where a folder has a <c>kustomization.yaml</c> only those that it
/// lists.</summary>
/// <remarks>Kalypso's control planes use plain lists; a kustomization that changes objects is refused, because it is not run.</remarks>
internal sealed class KustomizationFilter
{
    private static readonly string[] FileNames = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

    // Fields that change nothing here: order and namespace of objects have no meaning, and these options only steer generators.
    private static readonly string[] Harmless = ["apiVersion", "kind", "metadata", "namespace", "resources", "bases", "sortOptions",
        "buildMetadata", "generatorOptions"];

    private readonly Dictionary<string, SourceFile> _files;
    private readonly Dictionary<string, SourceFile> _kustomizations = new(StringComparer.Ordinal);
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly CatalogLimits _limits;
    private readonly DiagnosticBag _diagnostics;

    private KustomizationFilter(IEnumerable<SourceFile> files, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        (_limits, _diagnostics) = (limits, diagnostics);
        _files = files.DistinctBy(f => f.Path, StringComparer.Ordinal).ToDictionary(f => f.Path, StringComparer.Ordinal);
        foreach (var file in _files.Values.Where(IsKustomization))
        {
            _kustomizations.TryAdd(FolderOf(file.Path), file);
        }
    }

    /// <summary>The files to read, in order of their paths.</summary>
    public static IReadOnlyList<SourceFile> Choose(ValueList<SourceFile> files, CatalogLimits limits, DiagnosticBag diagnostics)
    {
        var sorted = files.OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
        return sorted.Exists(IsKustomization) ? new KustomizationFilter(sorted, limits, diagnostics).Choose() : sorted;
    }

    private static bool IsKustomization(SourceFile file) =>
        FileNames.Contains(file.Path[(file.Path.LastIndexOf('/') + 1)..], StringComparer.Ordinal);

    private static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private static string Join(string folder, string path) => folder.Length == 0 ? path : $"{folder}/{path}";

    private List<SourceFile> Choose()
    {
        foreach (var folder in _kustomizations.Keys.Where(f => KustomizationAbove(FolderAbove(f)) is null).Order(StringComparer.Ordinal))
        {
            Visit(folder);
        }

        var chosen = new List<SourceFile>();
        foreach (var file in _files.Values.Where(f => !IsKustomization(f)).OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            if (_chosen.Contains(file.Path) || KustomizationAbove(FolderOf(file.Path)) is not { } kustomization)
            {
                chosen.Add(file);
            }
            else
            {
                _diagnostics.Add(CatalogDiagnostics.NotInKustomization(SourceSpan.WholeFile(file.Path), kustomization.Path));
            }
        }

        return chosen;
    }

    private static string? FolderAbove(string folder) => folder.Length == 0 ? null : FolderOf(folder);

    private SourceFile? KustomizationAbove(string? folder)
    {
        for (; folder is not null; folder = FolderAbove(folder))
        {
            if (_kustomizations.TryGetValue(folder, out var found))
            {
                return found;
            }
        }

        return null;
    }

    private void Visit(string folder)
    {
        if (!_visited.Add(folder))
        {
            return;
        }

        foreach (var document in YamlDocumentReader.Read(_kustomizations[folder], _limits, _diagnostics).OfType<YamlMap>())
        {
            foreach (var entry in document.Entries.Where(e => !Harmless.Contains(e.Key, StringComparer.Ordinal) && !IsEmpty(e.Value)))
            {
                _diagnostics.Add(CatalogDiagnostics.KustomizationNotRun(entry.KeySpan, entry.Key));
            }

            foreach (var resource in new YamlObject(document).Items("resources")
                .Concat(new YamlObject(document).Items("bases")).OfType<YamlScalar>())
            {
                Include(folder, resource);
            }
        }
    }

    private static bool IsEmpty(YamlValue value) =>
        value is { IsNull: true } or YamlMap { Entries.Count: 0 } or YamlList { Items.Count: 0 };

    private void Include(string folder, YamlScalar resource)
    {
        var path = Resolve(folder, resource.Text);
        if (path is not null && _files.TryGetValue(path, out var file) && !IsKustomization(file))
        {
            _chosen.Add(path);
        }
        else if (path is not null && _kustomizations.ContainsKey(path))
        {
            Visit(path);
        }
        else
        {
            _diagnostics.Add(CatalogDiagnostics.KustomizationResourceNotFound(resource.Span, resource.Text));
        }
    }

    // `..` may be used as long as it stays inside what this source's files have in common.
    private static string? Resolve(string folder, string path)
    {
        foreach (var segment in path.Split('/').Where(s => s is not ("" or ".")))
        {
            if (segment != "..")
            {
                folder = Join(folder, segment);
            }
            else if (FolderAbove(folder) is { } above)
            {
                folder = above;
            }
            else
            {
                return null;
            }
        }

        return folder;
    }
}
