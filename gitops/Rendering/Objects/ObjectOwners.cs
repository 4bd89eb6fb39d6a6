using System.Text;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Rendering.Objects;

/// <summary>Finds objects that are written twice for one cluster type.</summary>
internal static class ObjectOwners
{
    /// <summary>A finding for each kind of object and file name, naming the first of its objects.</summary>
    public static IEnumerable<Diagnostic> Find(List<ObjectPlace> objects, IReadOnlyList<RenderedFile> files, TemplatePlaces places)
    {
        var first = new Dictionary<ulong, ObjectPlace>(objects.Count);
        var repeated = new List<(ObjectPlace First, ObjectPlace Second)>();
        foreach (var place in objects)
        {
            if (!first.TryAdd(place.Hash, place) && IsSame(files, first[place.Hash], place))
            {
                repeated.Add((first[place.Hash], place));
            }
        }

        return repeated
            .GroupBy(pair => (Kind: KindOf(files, pair.First), File: TemplatePlaces.NameOf(files[pair.Second.File])))
            .Select(group => Finding(files, group.MinBy(pair => (pair.First.File, pair.Second.File)), group.Count() - 1, places));
    }

    private static Diagnostic Finding(
        IReadOnlyList<RenderedFile> files, (ObjectPlace First, ObjectPlace Second) pair, int others, TemplatePlaces places) =>
        RenderingDiagnostics.ObjectWithTwoOwners(
            places.Of(files[pair.Second.File]), At(files, pair.First).ToString(), (files[pair.First.File], files[pair.Second.File]), others);

    private static string KindOf(IReadOnlyList<RenderedFile> files, ObjectPlace place) => Encoding.UTF8.GetString(At(files, place).Kind);

    private static bool IsSame(IReadOnlyList<RenderedFile> files, ObjectPlace first, ObjectPlace second) =>
        At(files, first).IsSameAs(At(files, second))
        && ObjectFindings.ClustersOf(files[first.File]).SequenceEqual(ObjectFindings.ClustersOf(files[second.File]));

    private static WrittenObject At(IReadOnlyList<RenderedFile> files, ObjectPlace place)
    {
        var lines = new ObjectLines(files[place.File].Content.Span);
        for (var document = 0; lines.MoveNext() && document < place.Document; document++)
        {
            // Documents before it.
        }

        return lines.Current;
    }
}
