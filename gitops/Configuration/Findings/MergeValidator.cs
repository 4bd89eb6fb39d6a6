using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Findings;

/// <summary>Finds merges whose result surprises: list items without a name, and overrides in an order that Kalypso leaves open.</summary>
internal static class MergeValidator
{
    /// <summary>Looks at values of which the second came directly over the first.</summary>
    public static void Validate(IEnumerable<(Contribution Before, Contribution After)> overlays, DiagnosticBag diagnostics)
    {
        foreach (var (before, after) in overlays)
        {
            Validate(before, after, diagnostics);
        }
    }

    /// <summary>Whether something may have to be said where this value and another such meet: most values cannot, and are not looked at.</summary>
    public static bool CanSurprise(Contribution contribution) => HasNamelessMap(contribution.Value) || IsKeyed(contribution);

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
