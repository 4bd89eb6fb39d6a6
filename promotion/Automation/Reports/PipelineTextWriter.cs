using System.Globalization;
using LcncInfra.Automation.Pipeline;
using LcncInfra.Automation.Stacks;
using LcncInfra.Cli.Promote;
using LcncInfra.Cli.Reporting;
using LcncInfra.Flow;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Reports;

/// <summary>Shows people what was done to stacks, as a table and what stands behind it, and where the flow stands.</summary>
internal static class PipelineTextWriter
{
    private const int MostResources = 20;

    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter output, PipelineReport report)
    {
        if (report.Work.Count > 0)
        {
            WriteTable(output, report.Work);
            foreach (var work in report.Work)
            {
                Write(output, work);
            }

            output.WriteLine();
        }

        if (report.Run is { } run)
        {
            PromotionTextWriter.Write(output, run);
        }
    }

    private static void WriteTable(TextWriter output, IReadOnlyList<StackWork> all)
    {
        var columns = new TextColumns();
        columns.Add("environment", "stack", "release", "drift", "planned", "policies", "up");
        foreach (var work in all)
        {
            columns.Add(
                work.Environment,
                work.Stack,
                string.Create(CultureInfo.InvariantCulture, $"{work.Move.Number} ({FlowText.Short(work.Move.Release)})"),
                StackWorkText.Counts(work.Drift),
                StackWorkText.Counts(work.Planned),
                StackWorkText.Counts(work.Findings),
                StackWorkText.UpOf(work));
        }

        columns.Write(output, string.Empty);
    }

    private static void Write(TextWriter output, StackWork work)
    {
        Write(output, $"{work.Environment}: what differs from the state", work.Drift);
        Write(output, $"{work.Environment}: what up does", work.Planned);
        if (work.Findings is { Count: > 0 } findings)
        {
            output.WriteLine();
            output.WriteLine($"{work.Environment}: what policies find");
            foreach (var finding in findings)
            {
                output.WriteLine($"  {DiagnosticText.Render(finding).Replace("\n", "\n  ", StringComparison.Ordinal)}");
            }
        }

        if (work is { StoppedAt: { } step, Because: { } because })
        {
            output.WriteLine();
            output.WriteLine($"{work.Environment}: {(work.IsLater ? "waits" : "stopped")} at {StackWorkText.NameOf(step)}: {PrintableText.Of(because)}");
        }
    }

    private static void Write(TextWriter output, string title, StackChanges? changes)
    {
        var resources = (changes?.Resources ?? []).Where(r => r.Kind is not (ChangeKind.Read or ChangeKind.Other)).ToList();
        if (resources.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        var columns = new TextColumns();
        foreach (var resource in resources.Take(MostResources))
        {
            columns.Add(StackWorkText.NameOf(resource.Kind), PrintableText.Of($"{resource.Type} {resource.Name}"), PrintableText.Of(string.Join(", ", resource.Properties)));
        }

        columns.Write(output, "  ");
        if (resources.Count > MostResources)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  and {resources.Count - MostResources} more"));
        }
    }
}
