using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Differences;

namespace LcncInfra.Cli.Diff;

/// <summary>Shows people what would change, as unified diffs.</summary>
internal static class DiffTextWriter
{
    private const int NamesShown = 12;

    /// <summary>Writes each environment.</summary>
    public static void Write(CommandIo io, IReadOnlyList<EnvironmentDiff> diffs)
    {
        var style = new TextStyle(io.ColoursOut);
        foreach (var diff in diffs)
        {
            io.Out.WriteLine(style.Bold($"{diff.Environment}: {DiffSummary.Of(diff)}"));
            WriteReach(io.Out, diff);
            WritePlacements(io.Out, style, diff);
            WritePolicies(io.Out, style, diff.Policies);
            foreach (var group in diff.Groups)
            {
                Write(io.Out, style, group);
            }
        }
    }

    private static void WriteReach(TextWriter output, EnvironmentDiff diff)
    {
        var columns = new TextColumns();
        foreach (var reach in diff.BlastRadius.ClusterTypes.Where(c => c.IsReached))
        {
            columns.Add(reach.ClusterType, $"{Counted.Of(reach.Before, "assignment")}: {BlastRadiusText.Of(reach)}");
        }

        if (diff.BlastRadius.ClusterTypes.Any(c => c.IsReached))
        {
            output.WriteLine();
            output.WriteLine("Blast radius");
            columns.Write(output, "  ");
        }
    }

    private static void WritePlacements(TextWriter output, TextStyle style, EnvironmentDiff diff)
    {
        if (diff.Placements.Count == 0)
        {
            return;
        }

        var columns = new TextColumns();
        foreach (var change in diff.Placements)
        {
            columns.Add([change.IsAdded ? "+" : "-", change.Name, change.Reason], change.IsAdded ? style.Green : style.Red);
        }

        output.WriteLine();
        output.WriteLine("Placements");
        columns.Write(output, "  ");
    }

    private static void WritePolicies(TextWriter output, TextStyle style, PolicyDifference? policies)
    {
        if (policies is null)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(PolicyDifferenceText.Summary(policies));
        foreach (var finding in policies.Findings)
        {
            var line = $"  {DiagnosticText.NameOf(finding.Severity)}: {PolicyDifferenceText.Of(finding)}";
            output.WriteLine(finding.Severity == Severity.Error ? style.Red(line) : line);
        }
    }

    private static void Write(TextWriter output, TextStyle style, DifferenceGroup group)
    {
        var path = PrintableText.Of(group.Members[0].Path);
        output.WriteLine();
        output.WriteLine(style.Bold(DifferenceText.Of(group)));
        if (group.Members.Count > 1)
        {
            output.WriteLine($"  {Counted.Names(DifferenceText.Places(group), NamesShown)}");
            Note(output, style, group);
        }

        if (group.Kind == ChangeKind.Removed)
        {
            output.WriteLine(style.Red($"--- {path}"));
            return;
        }

        output.WriteLine(style.Red(group.Kind == ChangeKind.Added ? "--- (nothing)" : $"--- {path}"));
        output.WriteLine(style.Green($"+++ {path}"));
        foreach (var hunk in group.Hunks)
        {
            output.WriteLine(style.Cyan(hunk.Header));
            foreach (var line in hunk.Lines)
            {
                Write(output, style, line);
            }
        }
    }

    private static void Note(TextWriter output, TextStyle style, DifferenceGroup group)
    {
        if (DifferenceText.Note(group) is { Length: > 0 } note)
        {
            output.WriteLine($"  {style.Dim(note)}");
        }
    }

    private static void Write(TextWriter output, TextStyle style, DiffLine line)
    {
        var text = line.Sign + PrintableText.Of(line.Text);
        output.WriteLine(line.Kind switch
        {
            DiffLineKind.Added => style.Green(text),
            DiffLineKind.Removed => style.Red(text),
            _ => text,
        });
        if (line.EndsText)
        {
            output.WriteLine("\\ No newline at end of file");
        }
    }
}
