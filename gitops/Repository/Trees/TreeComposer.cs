using System.Buffers;
using System.Text;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Repository.Trees;

/// <summary>Puts rendered files together to one tree, in which every path has one owner.</summary>
public static class TreeComposer
{
    private static readonly SearchValues<char> Small = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_./");

    /// <summary>The tree; two files of one path, or of paths that differ only in case, are reported with both owners.</summary>
    public static GitOpsTree Compose(IEnumerable<RenderedFile> files, DiagnosticBag diagnostics)
    {
        var sorted = files.ToArray();
        OrderedFiles.Sort(sorted);
        if (!AreDistinct(sorted))
        {
            Report(sorted, diagnostics);
        }

        return new GitOpsTree(sorted.ToValueList());
    }

    /// <summary>A tree with further files, which are known not to be in it.</summary>
    public static GitOpsTree With(GitOpsTree tree, IEnumerable<RenderedFile> more)
    {
        var all = new List<RenderedFile>(tree.Files.Count + 4);
        var rest = tree.Files.AsSpan();
        foreach (var file in more.OrderBy(file => file.Path))
        {
            var before = OrderedFiles.Before(rest, file.Path.Value);
            all.AddRange(rest[..before]);
            all.Add(file);
            rest = rest[before..];
        }

        all.AddRange(rest);
        return new GitOpsTree(all.ToValueList());
    }

    // Nearly all paths have no capitals: two of those that are equal but for case are equal, and follow each other.
    private static bool AreDistinct(RenderedFile[] sorted)
    {
        List<string> others = [];
        for (var i = 0; i < sorted.Length; i++)
        {
            var path = sorted[i].Path.Value;
            if (path.AsSpan().ContainsAnyExcept(Small))
            {
                others.Add(path);
            }

            if (i > 0 && path == sorted[i - 1].Path.Value)
            {
                return false;
            }
        }

        return others.TrueForAll(path => Ascii.IsValid(path)) ? AreDistinct(sorted, others) : AreAllDistinct(sorted.Select(file => file.Path.Value), sorted.Length);
    }

    // Those with capitals among themselves, and what they are without among all.
    private static bool AreDistinct(RenderedFile[] sorted, List<string> others) =>
        AreAllDistinct(others, others.Count) && others.TrueForAll(path => path.ToLowerInvariant() is var small && (small == path || !Has(sorted, small)));

    private static bool AreAllDistinct(IEnumerable<string> paths, int count)
    {
        var folded = new HashSet<string>(count, StringComparer.OrdinalIgnoreCase);
        return paths.All(folded.Add);
    }

    private static bool Has(RenderedFile[] sorted, string path)
    {
        var at = OrderedFiles.Before(sorted, path);
        return at < sorted.Length && sorted[at].Path.Value == path;
    }

    private static void Report(RenderedFile[] sorted, DiagnosticBag diagnostics)
    {
        var folded = new Dictionary<string, RenderedFile>(sorted.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var file in sorted)
        {
            if (!folded.TryAdd(file.Path.Value, file))
            {
                diagnostics.Add(RepositoryDiagnostics.PathWithTwoOwners(folded[file.Path.Value], file));
            }
        }
    }
}
