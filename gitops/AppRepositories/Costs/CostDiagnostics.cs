using LcncInfra.Model.Diagnostics;

namespace LcncInfra.AppRepositories.Costs;

/// <summary>Findings about what an app costs (LC813x). One method per code; a retired code stays retired.</summary>
public static class CostDiagnostics
{
    /// <summary>No price is for a place.</summary>
    /// <param name="at">The prices.</param>
    /// <param name="of">Names of the list and of the app.</param>
    /// <param name="target">The target.</param>
    /// <param name="clusterType">The cluster type; <see langword="null"/> if none is known.</param>
    public static Diagnostic NoPrice(SourceSpan at, (string List, string App) of, string target, string? clusterType) => Error(
        "LC8130", at, $"PriceList '{of.List}' has no price for target '{target}' of LowCodeApp '{of.App}'{(clusterType is null ? string.Empty : $" on cluster type '{clusterType}'")}.",
        "Add a price for it, or one for everything at the end.");

    /// <summary>A price depends on the cluster type, which nobody says.</summary>
    public static Diagnostic UnknownClusterType(SourceSpan at, string price, string target) => Error(
        "LC8131", at, $"Price '{price}' depends on the cluster type, but nothing says where target '{target}' runs.", "Name the control plane with --control-plane.");

    /// <summary>No price list is valid on a day.</summary>
    public static Diagnostic NoPriceList(SourceSpan at, DateOnly day) => Error(
        "LC8132", at, FormattableString.Invariant($"No PriceList is valid on {day:yyyy-MM-dd}."), "Extend 'validUntil', or choose another day with --date.");

    /// <summary>Several price lists are valid on a day.</summary>
    public static Diagnostic SeveralPriceLists(SourceSpan at, string first, string second, DateOnly day) => Error(
        "LC8133", at, FormattableString.Invariant($"PriceLists '{first}' and '{second}' are both valid on {day:yyyy-MM-dd}."), "Let one end before the other begins.");

    /// <summary>A target runs nowhere, so it costs nothing.</summary>
    public static Diagnostic NotPlaced(SourceSpan at, string app, string target) => new(
        "LC8134", Severity.Info, at, $"No policy places target '{target}' of LowCodeApp '{app}' anywhere, so that it costs nothing.")
    {
        Subject = $"LowCodeApp/{app}",
    };

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
