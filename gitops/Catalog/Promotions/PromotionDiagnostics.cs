using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Catalog.Promotions;

/// <summary>Findings about flows and approvals as written (LC120x). One method per code; a retired code stays retired.</summary>
public static class PromotionDiagnostics
{
    /// <summary>A span of time is none.</summary>
    public static Diagnostic InvalidSpan(SourceSpan at, string owner, string field, string text) => new(
        "LC1200", Severity.Error, at, $"Field '{field}' of {owner} is '{text}', which is no span of time of up to a year.")
    {
        Hint = "Write numbers with units, such as 30m, 1h30m or 2d.",
    };

    /// <summary>A gate says not one thing.</summary>
    public static Diagnostic NotOneGate(SourceSpan at, string owner, string field, IReadOnlyCollection<string> written) => new(
        "LC1201",
        Severity.Error,
        at,
        written.Count == 0
            ? $"Gate '{field}' of {owner} says nothing that must be true."
            : $"Gate '{field}' of {owner} is several gates in one: {string.Join(", ", written)}.")
    {
        Hint = "Write exactly one of deployment, soak, checks, approvals, window and program.",
    };

    /// <summary>A time of day or a date is none, or ends before it begins.</summary>
    public static Diagnostic InvalidTime(SourceSpan at, string owner, string field, string problem) => new(
        "LC1202", Severity.Error, at, $"Field '{field}' of {owner} {problem}.")
    {
        Hint = "Write times of day as 08:00 and up to 24:00, dates as 2026-12-18 or 2026-12-18T08:00, and the earlier one first.",
    };

    /// <summary>A gate stands where it cannot be asked.</summary>
    public static Diagnostic GateOutOfPlace(SourceSpan at, string owner, string field, string kind) => new(
        "LC1203", Severity.Error, at, $"Gate '{field}' of {owner} is about {kind}, which is not known there.")
    {
        Hint = kind == "approvals"
            ? "Move it to 'enter': people agree before something is published."
            : "Move it to 'leave' or 'betweenWaves': clusters report what was published to them.",
    };
}
