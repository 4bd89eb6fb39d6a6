using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Repository.Inventories;

/// <summary>What we own in a published tree, so that stale files of ours go and files of others stay.</summary>
/// <param name="Entries">In ordinal order of paths; without the files of <c>.lcnc/</c> themselves.</param>
public sealed record Inventory(ValueList<InventoryEntry> Entries)
{
    /// <summary>Where it lies, from the tree's root.</summary>
    public const string Path = ".lcnc/inventory.json";

    /// <summary>Nothing is ours.</summary>
    public static Inventory Empty { get; } = new(ValueList<InventoryEntry>.Empty);

    /// <summary>The digest of the whole tree: the <em>rendering</em>. What is published, approved and reported.</summary>
    public string Rendering => ContentDigest.Of(Entries.SelectMany(e => new[] { e.Path, e.Digest }));

    /// <summary>The inventory of a tree, with the entries of earlier files that stay published.</summary>
    public static Inventory Of(GitOpsTree tree, IEnumerable<InventoryEntry> retained)
    {
        var entries = new InventoryEntry[tree.Files.Count];
        Parallel.For(0, entries.Length, i =>
        {
            var file = tree.Files[i];
            entries[i] = new InventoryEntry(file.Path.Value, file.Owner, ContentDigest.Of(file.Content.Span));
        });
        return new Inventory(entries.Concat(retained).OrderBy(e => e.Path, StringComparer.Ordinal).ToValueList());
    }
}
