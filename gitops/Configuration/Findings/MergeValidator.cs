using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Findings;

/// <summary>Finds merges whose result surprises: list items without a name, and overrides in an order that Kalypso leaves open.</summary>
internal static class MergeValidator
{
    public static void Validate(IEnumerable<ConfigSnapshot> snapshots, DiagnosticBag diagnostics)
    {
        foreach (var entry in snapshots.SelectMany(s => s.Entries).Where(e => e.Contributions.Count > 1))
        {
            for (var i = 1; i < entry.Contributions.Count; i++)
            {
                Validate(entry.Contributions[i - 1], entry.Contributions[i], diagnostics);
            }
        }
    }

    private static void Validate(Contribution before, Contribution after, DiagnosticBag diagnostics)
    {
        if (HasNamelessMap(before.Value) && HasNamelessMap(after.Value))
        {
            diagnostics.Add(ConfigurationDiagnostics.NamelessItemsMerged(before, after));
        }

        if (IsOrderOpen(before, after) && !Equals(before.Value, after.Value))
        {
            diagnostics.Add(ConfigurationDiagnostics.OpenOrder(before, after));
        }
    }

    private static bool HasNamelessMap(object? value) =>
        value is GoList list && list.Items.Any(item => item is GoMap map && !map.TryGetValue("name", out _));

    // Two keyed values: Kalypso sorts the keys of one map by length only, and does not sort the maps.
    private static bool IsOrderOpen(Contribution before, Contribution after) =>
        IsKeyed(before) && IsKeyed(after)
        && (before.Config != after.Config || before.DataKey.Length == after.DataKey.Length);

    private static bool IsKeyed(Contribution contribution) =>
        contribution.Config.Value.IsKeyed && contribution.DataKey.Contains('.', StringComparison.Ordinal);
}
