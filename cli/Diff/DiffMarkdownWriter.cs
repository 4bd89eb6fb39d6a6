using System.Globalization;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.BlastRadii;
using LcncInfra.Repository.Differences;

namespace LcncInfra.Cli.Diff;

/// <summary>Writes what would change as a comment on a pull request: a table, and each change to unfold.</summary>
/// <remarks>All text from the input is escaped: names, paths and lines are written by many hands.</remarks>
internal static class DiffMarkdownWriter
{
    // GitHub takes comments of 65,536 characters, other hosts more.
    private const int MaximumLength = 60_000;
    private const int NamesShown = 50;

    /// <summary>Writes each environment; changes beyond what a comment can hold are counted.</summary>
    public static void Write(TextWriter output, IReadOnlyList<EnvironmentDiff> diffs)
    {
        var left = MaximumLength;
        foreach (var diff in diffs)
        {
            left -= WriteHead(output, diff);
            var shown = 0;
            foreach (var group in diff.Groups)
            {
                var text = DifferenceMarkdown.Of(group);
                if (text.Length > left)
                {
                    break;
                }

                output.Write(text);
                left -= text.Length;
                shown++;
            }

            if (shown < diff.Groups.Count)
            {
                output.WriteLine($"{Counted.Of(diff.Groups.Count - shown, "further change")} did not fit here: see `lcnc diff`.");
                output.WriteLine();
            }
        }
    }

    private static int WriteHead(TextWriter output, EnvironmentDiff diff)
    {
        using var head = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        head.WriteLine($"### {MarkdownText.Code(diff.Environment)}: {MarkdownText.Plain(DiffSummary.Of(diff))}");
        head.WriteLine();
        if (diff.ClusterTypes.Count > 0)
        {
            WriteTable(head, diff);
        }

        WritePlacements(head, diff);
        WritePolicies(head, diff.Policies);
        output.Write(head.ToString());
        return head.GetStringBuilder().Length;
    }

    private static void WriteTable(TextWriter head, EnvironmentDiff diff)
    {
        var reaches = diff.BlastRadius.ClusterTypes.ToDictionary(c => c.ClusterType, StringComparer.Ordinal);
        head.WriteLine("| cluster type | assignments | added | changed | deleted | files added | files changed | files removed |");
        head.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var clusterType in diff.ClusterTypes)
        {
            var reach = reaches.GetValueOrDefault(clusterType) ?? new ClusterTypeReach(clusterType, 0);
            var cells = new[]
            {
                reach.Before,
                reach.Added,
                reach.Changed,
                reach.Deleted,
                diff.Count(ChangeKind.Added, clusterType),
                diff.Count(ChangeKind.Changed, clusterType),
                diff.Count(ChangeKind.Removed, clusterType),
            };
            head.WriteLine($"| {MarkdownText.Code(clusterType)} | {string.Join(" | ", cells.Select(c => c.ToString(CultureInfo.InvariantCulture)))} |");
        }

        head.WriteLine();
    }

    private static void WritePolicies(TextWriter head, PolicyDifference? policies)
    {
        if (policies is null)
        {
            return;
        }

        head.WriteLine($"**{MarkdownText.Plain(PolicyDifferenceText.Summary(policies))}**");
        head.WriteLine();
        foreach (var finding in policies.Findings.Take(NamesShown))
        {
            head.WriteLine($"- {DiagnosticText.NameOf(finding.Severity)}: {MarkdownText.Plain(PolicyDifferenceText.Of(finding))}");
        }

        if (policies.Findings.Count > NamesShown)
        {
            head.WriteLine($"- and {policies.Findings.Count - NamesShown} more");
        }

        if (policies.Findings.Count > 0)
        {
            head.WriteLine();
        }
    }

    private static void WritePlacements(TextWriter head, EnvironmentDiff diff)
    {
        foreach (var change in diff.Placements.Take(NamesShown))
        {
            head.WriteLine($"- {(change.IsAdded ? "added" : "removed")} {MarkdownText.Code(change.Name)}: {MarkdownText.Plain(change.Reason)}");
        }

        if (diff.Placements.Count > NamesShown)
        {
            head.WriteLine($"- and {diff.Placements.Count - NamesShown} more");
        }

        if (diff.Placements.Count > 0)
        {
            head.WriteLine();
        }
    }
}
