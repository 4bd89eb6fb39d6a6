using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Rendering.Files;
using LcncInfra.Repository.Interchange;
using LcncInfra.Repository.Inventories;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Repository.Planning;

/// <summary>Compares a tree with what is published, and says what has to be written and removed.</summary>
public static class PlanComposer
{
    /// <summary>The plan.</summary>
    /// <param name="tree">What shall be there, with everything that we write.</param>
    /// <param name="published">What is there.</param>
    /// <param name="rules">What may be deleted or overwritten.</param>
    /// <param name="diagnostics">Files of others that stand where ours must go, and those that stay where Kalypso would delete them.</param>
    public static Plan Compose(GitOpsTree tree, IPublishedTree published, PlanRules rules, DiagnosticBag diagnostics)
    {
        var same = published.HasSame(tree.Files);
        List<RenderedFile> added = [], changed = [], unchanged = new(same.Length);
        var next = 0;
        for (var i = 0; i < same.Length; i++)
        {
            var file = tree.Files[i];
            (same[i] ? unchanged : IsThere(published.Paths, file, ref next) ? changed : added).Add(file);
        }

        if (changed.Count > 0 && rules.Deletion is DeletionRule.ByInventory { Published: var inventory } && !rules.AdoptForeign)
        {
            diagnostics.AddRange(Foreign(changed, inventory).Select(RepositoryDiagnostics.ForeignFileInTheWay));
        }

        return Removing(tree, published, rules, diagnostics) with
        {
            Added = added.ToValueList(),
            Changed = changed.ToValueList(),
            Unchanged = unchanged.ToValueList(),
        };
    }

    /// <summary>Whether a path is one of the records that we keep about a tree.</summary>
    public static bool IsOurRecord(string path) =>
        path.StartsWith(".lcnc/", StringComparison.Ordinal)
        || path.Contains("/.lcnc/", StringComparison.Ordinal)
        || path == HydratorMetadata.Path
        || path.EndsWith($"/{HydratorMetadata.Path}", StringComparison.Ordinal);

    // Both are in order: the next file's place is the same or a later one.
    private static bool IsThere(IReadOnlyList<string> paths, RenderedFile file, ref int next)
    {
        while (next < paths.Count && string.CompareOrdinal(paths[next], file.Path.Value) < 0)
        {
            next++;
        }

        return next < paths.Count && paths[next] == file.Path.Value;
    }

    // Few files change as a rule, of the many that the inventory has.
    private static IEnumerable<RenderedFile> Foreign(List<RenderedFile> changed, Inventory inventory)
    {
        var foreign = changed.Select(file => file.Path.Value).Where(path => !IsOurRecord(path)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in inventory.Entries.AsSpan())
        {
            foreign.Remove(entry.Path);
        }

        return changed.Where(file => foreign.Contains(file.Path.Value));
    }

    private static Plan Removing(GitOpsTree tree, IPublishedTree published, PlanRules rules, DiagnosticBag diagnostics)
    {
        var others = Others(tree, published);
        var candidates = rules.Deletion switch
        {
            DeletionRule.AsKalypso asKalypso => Spared(
                new KalypsoDeletion(tree.Files.Select(f => f.Path.Value).ToHashSet(StringComparer.Ordinal), published.Paths), others, asKalypso.Foreign, diagnostics),
            DeletionRule.ByInventory when others.Count == 0 => [],
            DeletionRule.ByInventory owned => owned.Published.Entries.Select(e => e.Path),
            _ => throw new InvalidOperationException("Unknown rule of deletion."),
        };
        var stale = candidates.Where(path => !rules.Retains(path)).ToHashSet(StringComparer.Ordinal);
        return new Plan
        {
            Added = ValueList<RenderedFile>.Empty,
            Changed = ValueList<RenderedFile>.Empty,
            Unchanged = ValueList<RenderedFile>.Empty,
            Removed = others.Where(stale.Contains).ToValueList(),
            Kept = others.Where(path => !stale.Contains(path)).ToValueList(),
        };
    }

    // What is published and not in the tree; both are in order.
    private static List<string> Others(GitOpsTree tree, IPublishedTree published)
    {
        var others = new List<string>();
        var next = 0;
        foreach (var path in published.Paths)
        {
            while (next < tree.Files.Count && string.CompareOrdinal(tree.Files[next].Path.Value, path) < 0)
            {
                next++;
            }

            if (next == tree.Files.Count || tree.Files[next].Path.Value != path)
            {
                others.Add(path);
            }
        }

        return others;
    }

    // What Kalypso deletes, less what others wrote.
    private static IEnumerable<string> Spared(KalypsoDeletion kalypso, List<string> others, bool isForeignToo, DiagnosticBag diagnostics)
    {
        var deleted = others.Where(kalypso.Deletes).ToList();
        var spared = isForeignToo ? [] : deleted.Where(path => !kalypso.IsKalypsos(path)).ToList();
        diagnostics.AddRange(spared.Select(path => path.Split('/')[0]).Distinct(StringComparer.Ordinal)
            .Select(RepositoryDiagnostics.ForeignFolderSpared));
        return deleted.Except(spared, StringComparer.Ordinal);
    }
}
