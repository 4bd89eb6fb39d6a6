using System.Globalization;
using LcncInfra.Cli.Reporting;
using LcncInfra.Flow;
using LcncInfra.Flow.Planning;
using LcncInfra.Flow.Running;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote;

/// <summary>Shows people what was done, and as a table where every environment stands.</summary>
internal static class PromotionTextWriter
{
    /// <summary>Writes what was done and the table.</summary>
    public static void Write(TextWriter output, PromotionRun run)
    {
        foreach (var line in run.Done)
        {
            output.WriteLine(PrintableText.Of(line));
        }

        if (run.Done.Count > 0)
        {
            output.WriteLine();
        }

        if (run.State.Hold is { } hold)
        {
            output.WriteLine($"The flow is held by {PrintableText.Of(hold.By)} since {StateWriter.Time(hold.At)}: {PrintableText.Of(hold.Reason)}");
        }

        var columns = new TextColumns();
        columns.Add("environment", "release", "rendering", "since", "state", "waits for");
        foreach (var plan in run.Plan.Environments)
        {
            Add(columns, plan, run.State.Of(plan.Environment));
        }

        columns.Write(output, string.Empty);
    }

    private static void Add(TextColumns columns, EnvironmentPlan plan, EnvironmentState known)
    {
        var waits = Waits(plan).Select(PrintableText.Of).ToList();
        var current = known.Current;
        columns.Add(
            plan.Environment,
            current is null ? "-" : string.Create(CultureInfo.InvariantCulture, $"{current.Number} ({FlowText.Short(current.Release)})"),
            current is null ? "-" : FlowText.Short(current.Rendering),
            current is null ? "-" : StateWriter.Time(current.DecidedAt ?? current.At),
            StateOf(plan, known, current),
            waits.Count == 0 ? "-" : waits[0]);
        foreach (var wait in waits.Skip(1))
        {
            columns.Add(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, wait);
        }
    }

    private static string StateOf(EnvironmentPlan plan, EnvironmentState known, Stay? current)
    {
        var state = current is null ? "empty" : plan.Unwell is null ? current.Verdict.ToString().ToLowerInvariant() : "unhealthy";
        var waves = current is { Waves.Count: > 0, Verdict: Verdict.Running } ? string.Create(CultureInfo.InvariantCulture, $", wave {current.Waves.Count}") : string.Empty;
        return $"{state}{waves}{(known.Pin is null ? string.Empty : ", pinned")}{(known.Hold is null ? string.Empty : ", held")}";
    }

    private static IEnumerable<string> Waits(EnvironmentPlan plan)
    {
        var next = plan.Candidate is { } candidate && plan.Before.Count > 0
            ? string.Create(CultureInfo.InvariantCulture, $"release {candidate.Number} ({FlowText.Short(candidate.Digest)}): ")
            : string.Empty;
        return plan.Behind.Where(v => v.Outcome != LcncInfra.Flow.Gates.GateOutcome.Passed).Select(v => $"{v.Gate}: {v.Reason}")
            .Concat(plan.Before.Where(v => v.Outcome != LcncInfra.Flow.Gates.GateOutcome.Passed).Select(v => $"{next}{v.Gate}: {v.Reason}"))
            .Concat(plan.Unwell is { } unwell ? [$"was healthy, and is not any more: {unwell}"] : [])
            .Concat(plan is { Merge: { } merge, Proposal.Move: { } move } ? [string.Create(CultureInfo.InvariantCulture, $"release {move.Number} ({FlowText.Short(move.Release)}): {merge}")] : [])
            .Concat(plan.Note is null ? [] : [plan.Note]);
    }
}
