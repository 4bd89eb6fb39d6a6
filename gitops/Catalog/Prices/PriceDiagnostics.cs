using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Prices;

/// <summary>Findings about price lists as written (LC119x). One method per code; a retired code stays retired.</summary>
public static class PriceDiagnostics
{
    /// <summary>A calendar has no such day.</summary>
    public static Diagnostic NoSuchDay(SourceSpan at, string owner, string day) => Error(
        "LC1190", at, $"'{day}' of {owner} is in no calendar.", "Write year, month and day, e.g. 2026-12-31.");

    /// <summary>A price list ends before it begins.</summary>
    public static Diagnostic EndsBeforeItBegins(SourceSpan at, string owner) => Error("LC1191", at, $"{owner} ends before it begins.", "Swap 'validFrom' and 'validUntil'.");

    /// <summary>A price has no amount.</summary>
    public static Diagnostic NothingPriced(SourceSpan at, string owner, string price) => Error(
        "LC1192", at, $"Price '{price}' of {owner} has neither 'cpu' nor 'memory' nor 'storage'.", "Write what they cost; 0 for what costs nothing.");

    /// <summary>A price can never count, because one before it is for everything.</summary>
    public static Diagnostic NeverReached(SourceSpan at, string owner, string price, string before) => Error(
        "LC1193", at, $"Price '{price}' of {owner} never counts: '{before}' before it is for everything.", $"Move '{before}' to the end.");

    /// <summary>Two prices have one name.</summary>
    public static Diagnostic PriceWrittenTwice(SourceSpan at, string owner, string price) => Error("LC1194", at, $"{owner} has two prices '{price}'.", "Rename one of them.");

    private static Diagnostic Error(string code, SourceSpan at, string message, string hint) => new(code, Severity.Error, at, message) { Hint = hint };
}
