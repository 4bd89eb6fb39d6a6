using System.Buffers;
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
        RenderedFile[] all = [.. tree.Files.AsSpan(), .. more.OrderBy(file => file.Path)];
        OrderedFiles.Sort(all);
        return new GitOpsTree(all.ToValueList());
    }

    // Nearly all paths have no capitals: two that are equal but for case are then equal, and follow each other.
    private static bool AreDistinct(RenderedFile[] sorted)
    {
        for (var i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].Path.Value.AsSpan().ContainsAnyExcept(Small))
            {
                var folded = new HashSet<string>(sorted.Length, StringComparer.OrdinalIgnoreCase);
                return Array.TrueForAll(sorted, file => folded.Add(file.Path.Value));
            }

            if (i > 0 && sorted[i].Path == sorted[i - 1].Path)
            {
                return false;
            }
        }

        return true;
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
