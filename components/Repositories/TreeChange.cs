using System.Globalization;
using LcncInfra.Repository.Inventories;

namespace LcncInfra.Components.Repositories;

/// <summary>Says what of a tree is new, by cluster types; those that change alike share a line, so that the text does not grow with the fleet.</summary>
internal static class TreeChange
{
    private const int ShownTargets = 5;

    /// <summary>The change.</summary>
    /// <param name="before">What is published.</param>
    /// <param name="after">What would be.</param>
    public static string Summarize(Inventory before, Inventory after)
    {
        var (old, current) = (before.Entries.ToDictionary(e => e.Path, StringComparer.Ordinal), after.Entries.ToDictionary(e => e.Path, StringComparer.Ordinal));
        var changes = current.Values.Where(e => !old.ContainsKey(e.Path)).Select(e => (Entry: e, Kind: Change.Added))
            .Concat(current.Values.Where(e => old.TryGetValue(e.Path, out var was) && was.Digest != e.Digest).Select(e => (Entry: e, Kind: Change.Changed)))
            .Concat(old.Values.Where(e => !current.ContainsKey(e.Path)).Select(e => (Entry: e, Kind: Change.Deleted)));
        var lines = changes
            .GroupBy(c => TypeOf(c.Entry), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (ClusterType: g.Key, Text: Describe(g.Key, g)))
            .GroupBy(g => g.Text, g => g.ClusterType, StringComparer.Ordinal)
            .Select(g => $"{string.Join(", ", g)}: {g.Key}")
            .ToList();
        return lines.Count == 0 ? "nothing changes" : string.Join('\n', lines);
    }

    private static string Describe(string clusterType, IEnumerable<(InventoryEntry Entry, Change Kind)> changes)
    {
        var all = changes.ToList();
        var targets = all.Select(c => c.Entry.Owner).Where(o => o != clusterType)
            .Select(o => o[(o.IndexOf('/', StringComparison.Ordinal) + 1)..])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var counts = string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(Change.Added)} added, {Count(Change.Changed)} changed, {Count(Change.Deleted)} deleted");
        var more = targets.Count > ShownTargets ? string.Create(CultureInfo.InvariantCulture, $" and {targets.Count - ShownTargets} more") : string.Empty;
        return targets.Count == 0 ? counts : $"{counts} ({string.Join(", ", targets.Take(ShownTargets))}{more})";

        int Count(Change kind) => all.Count(c => c.Kind == kind);
    }

    private static string TypeOf(InventoryEntry entry) => entry.Owner.Split('/')[0];

    private enum Change
    {
        Added,
        Changed,
        Deleted,
    }
}
