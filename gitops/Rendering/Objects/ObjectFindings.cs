using LcncInfra.Catalog;
using LcncInfra.Configuration.Composition;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Rendering.Objects;

/// <summary>Checks what only all rendered files together show: that an object has one owner, and that no team's objects lie in another team's namespace.</summary>
public static class ObjectFindings
{
    private const int Portion = 512;

    /// <summary>A finding for each kind of file that is written wrongly, naming the first case.</summary>
    /// <param name="catalog">The environment.</param>
    /// <param name="assignments">All its assignments, also those whose files are not here.</param>
    /// <param name="files">The rendered files.</param>
    public static IReadOnlyList<Diagnostic> Find(
        EnvironmentCatalog catalog, IReadOnlyList<ConfiguredAssignment> assignments, IReadOnlyList<RenderedFile> files)
    {
        var namespaces = new NamespaceOwners(assignments);
        var portions = new (List<ObjectPlace> Objects, List<ForeignNamespace> Foreign)[(files.Count + Portion - 1) / Portion];
        Parallel.For(0, portions.Length, portion =>
        {
            var (objects, foreign) = (new List<ObjectPlace>(Portion * 2), new List<ForeignNamespace>());
            for (var i = portion * Portion; i < Math.Min(files.Count, (portion + 1) * Portion); i++)
            {
                AddObjects(files[i], i, objects);
                namespaces.AddForeign(files[i], foreign);
            }

            portions[portion] = (objects, foreign);
        });

        var places = new TemplatePlaces(catalog);
        return
        [
            .. ObjectOwners.Find([.. portions.SelectMany(p => p.Objects)], files, places),
            .. NamespaceOwners.Report(portions.SelectMany(p => p.Foreign), places),
        ];
    }

    /// <summary>What names the clusters that a file is meant for: the cluster type, or the one cluster.</summary>
    internal static ReadOnlySpan<char> ClustersOf(RenderedFile file) => file.Cluster is { } cluster ? cluster : ClusterTypeOf(file);

    /// <summary>The part of an owner that names the cluster type.</summary>
    internal static ReadOnlySpan<char> ClusterTypeOf(RenderedFile file) =>
        file.Owner.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? file.Owner.AsSpan(0, slash) : file.Owner;

    private static void AddObjects(RenderedFile file, int index, List<ObjectPlace> objects)
    {
        var named = file.Objects.Objects;
        for (var document = 0; document < named.Length; document++)
        {
            if (named[document] != 0)
            {
                objects.Add(new ObjectPlace(named[document], index, document));
            }
        }
    }
}
