using System.Globalization;
using LcncInfra.Automation.Pipeline;
using LcncInfra.Automation.Stacks;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Reports;

/// <summary>How work on stacks is called in reports.</summary>
internal static class StackWorkText
{
    /// <summary>The name of a step.</summary>
    public static string NameOf(StackStep? step) => step?.ToString().ToLowerInvariant() ?? string.Empty;

    /// <summary>The name of a kind of change.</summary>
    public static string NameOf(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Changes in numbers; <c>none</c> if nothing differs, <c>-</c> if nobody looked.</summary>
    public static string Counts(StackChanges? changes)
    {
        var counts = (changes?.Counts ?? []).Where(c => c.Kind is not (ChangeKind.Same or ChangeKind.Read or ChangeKind.Other))
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Count} {NameOf(c.Kind)}"))
            .ToList();
        return changes is null ? "-" : counts.Count == 0 ? "none" : string.Join(", ", counts);
    }

    /// <summary>Findings in numbers; <c>none</c> if there are none, <c>-</c> if nobody looked.</summary>
    public static string Counts(IReadOnlyList<Diagnostic>? findings)
    {
        var counts = (findings ?? []).GroupBy(f => f.Severity).OrderByDescending(g => g.Key)
            .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} {DiagnosticText.NameOf(g.Key)}{(g.Count() == 1 ? string.Empty : "s")}"))
            .ToList();
        return findings is null ? "-" : counts.Count == 0 ? "none" : string.Join(", ", counts);
    }

    /// <summary>How the update ended.</summary>
    public static string UpOf(StackWork work) => work switch
    {
        { IsLater: true } => $"waits at {NameOf(work.StoppedAt)}",
        { StoppedAt: StackStep.Up } => "failed",
        { StoppedAt: { } step } => $"stopped at {NameOf(step)}",
        { Applied: { } applied } => Counts(applied) == "none" ? "done, no change" : $"done: {Counts(applied)}",
        _ => "not done",
    };
}
