using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;

namespace LcncInfra.Repository.Trees;

/// <summary>Puts rendered files together to one tree, in which every path has one owner.</summary>
public static class TreeComposer
{
    /// <summary>The tree; two files of one path, or of paths that differ only in case, are reported with both owners.</summary>
    public static GitOpsTree Compose(IEnumerable<RenderedFile> files, DiagnosticBag diagnostics)
    {
        var all = files.ToArray();
        RenderedFile[] sorted = [];
        var isSound = false;
        Parallel.Invoke(() => sorted = OrderedFiles.Of(all), () => isSound = AreDistinct(all));
        if (!isSound)
        {
            Report(sorted, diagnostics);
        }

        return new GitOpsTree(sorted.ToValueList());
    }

    /// <summary>A tree with further files, which are known not to be in it.</summary>
    public static GitOpsTree With(GitOpsTree tree, IEnumerable<RenderedFile> more) =>
        new(OrderedFiles.Of(tree.Files.Concat(more.OrderBy(file => file.Path))).ToValueList());

    private static bool AreDistinct(RenderedFile[] files)
    {
        var folded = new HashSet<string>(files.Length, StringComparer.OrdinalIgnoreCase);
        return Array.TrueForAll(files, file => folded.Add(file.Path.Value));
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
