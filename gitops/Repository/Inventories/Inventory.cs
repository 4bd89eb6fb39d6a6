using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Repository.Trees;

namespace LcncInfra.Repository.Inventories;

/// <summary>What we own in a published tree, so that stale files of ours go and files of others stay.</summary>
/// <param name="Entries">In ordinal order of paths; without the files of <c>.lcnc/</c> themselves.</param>
public sealed record Inventory(ValueList<InventoryEntry> Entries)
{
    private string? _rendering;

    /// <summary>Where it lies, from the tree's root.</summary>
    public const string Path = ".lcnc/inventory.json";

    /// <summary>Nothing is ours.</summary>
    public static Inventory Empty { get; } = new(ValueList<InventoryEntry>.Empty);

    /// <summary>The digest of the whole tree: the <em>rendering</em>. What is published, approved and reported.</summary>
    /// <remarks>Found when somebody asks; whoever asks first, it is the same.</remarks>
    public string Rendering => _rendering ??= ContentDigest.Of(PathsAndDigests(Entries));

    /// <summary>The inventory of a tree, with the entries of earlier files that stay published.</summary>
    public static Inventory Of(GitOpsTree tree, IEnumerable<InventoryEntry> retained)
    {
        var files = tree.Files.AsSpan();
        var entries = new InventoryEntry[files.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new InventoryEntry(files[i].Path.Value, files[i].Owner, files[i].Digest);
        }

        var more = retained.ToArray();

        // A tree is in order already.
        return new Inventory(more.Length == 0
            ? entries.ToValueList()
            : entries.Concat(more).OrderBy(e => e.Path, StringComparer.Ordinal).ToValueList());
    }

    /// <summary>Whether both have the same entries.</summary>
    public bool Equals(Inventory? other) => other is not null && Entries.Equals(other.Entries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    private static IEnumerable<string> PathsAndDigests(ValueList<InventoryEntry> entries)
    {
        foreach (var entry in entries)
        {
            yield return entry.Path;
            yield return entry.Digest;
        }
    }
}
