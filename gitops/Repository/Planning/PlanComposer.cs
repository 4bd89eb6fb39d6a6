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
        var there = new PathFinder(published.Paths);
        for (var i = 0; i < same.Length; i++)
        {
            var file = tree.Files[i];
            (same[i] ? unchanged : there.Find(file.Path.Value) >= 0 ? changed : added).Add(file);
        }

        if (changed.Count > 0 && rules.Deletion is DeletionRule.ByInventory { Published: var inventory } && !rules.AdoptForeign)
        {
            diagnostics.AddRange(Foreign(changed, inventory).Select(RepositoryDiagnostics.ForeignFileInTheWay));
        }

        // Each path of the tree and of what is published is there once.
        var others = unchanged.Count + changed.Count == published.Paths.Count ? [] : Others(tree, published);
        return Removing(tree, published, (others, rules), diagnostics) with
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

    // Few files change as a rule, of the many that the inventory has; its paths are in order, unless somebody else wrote it.
    private static IEnumerable<RenderedFile> Foreign(List<RenderedFile> changed, Inventory inventory)
    {
        var owned = new PathFinder([.. inventory.Entries.Select(entry => entry.Path)]);
        var foreign = changed.Select(file => file.Path.Value).Where(path => !IsOurRecord(path) && owned.Find(path) < 0).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in foreign.Count == 0 ? [] : inventory.Entries.AsSpan())
        {
            foreign.Remove(entry.Path);
        }

        return changed.Where(file => foreign.Contains(file.Path.Value));
    }

    private static Plan Removing(GitOpsTree tree, IPublishedTree published, (List<string> Others, PlanRules Rules) by, DiagnosticBag diagnostics)
    {
        var (others, rules) = by;
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
