using System.Globalization;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Repository.Planning;

namespace LcncInfra.Cli.Generate;

/// <summary>Tells people what a run did: per cluster type the assignments, then the files, the warnings and the time.</summary>
internal static class GenerationSummaryWriter
{
    public static void Write(TextWriter output, IReadOnlyList<GeneratedEnvironment> environments, bool checkOnly)
    {
        foreach (var environment in environments)
        {
            Write(output, environment, checkOnly);
        }
    }

    /// <summary>The last line: how many findings, and how long it took.</summary>
    public static void WriteEnd(TextWriter output, IReadOnlyList<Diagnostic> diagnostics, TimeSpan elapsed)
    {
        var errors = diagnostics.Count(d => d.Severity == Severity.Error);
        var warnings = diagnostics.Count(d => d.Severity == Severity.Warning);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}, {elapsed.TotalSeconds:0.00} s"));
    }

    private static void Write(TextWriter output, GeneratedEnvironment environment, bool checkOnly)
    {
        var of = environment.Of;
        if (environment.Publication is not { } publication || of.ClusterTypes is not { } clusterTypes)
        {
            output.WriteLine($"{of.Name}: nothing written");
            return;
        }

        var reaches = publication.BlastRadius.ClusterTypes.ToDictionary(c => c.ClusterType, BlastRadiusText.Of, StringComparer.Ordinal);
        var gone = reaches.Keys.Except(clusterTypes.Select(c => c.ClusterType), StringComparer.Ordinal).Select(name => (ClusterType: name, Assignments: 0));
        IReadOnlyList<(string ClusterType, int Assignments)> all = [.. clusterTypes, .. gone];
        var width = Math.Max(12, all.Select(c => c.ClusterType.Length).DefaultIfEmpty().Max());
        output.WriteLine(of.Shard is null ? of.Name : $"{of.Name}, shard {of.Shard}");
        foreach (var (clusterType, assignments) in all)
        {
            var reach = reaches.GetValueOrDefault(clusterType, string.Empty);
            output.WriteLine($"  {clusterType.PadRight(width)}  {Counted.Of(assignments, "assignment")}{(reach.Length == 0 ? string.Empty : $": {reach}")}");
        }

        if (publication.BlastRadius.Deleted > 0)
        {
            output.WriteLine($"  blast radius: {BlastRadiusText.Of(publication.BlastRadius)}");
        }

        if (of.Failed.Count > 0)
        {
            output.WriteLine($"  {Counted.Of(of.Failed.Count, "assignment")} failed and kept what is published");
        }

        output.WriteLine($"  {Files(publication.Plan, checkOnly)} in {environment.Folder}");
        output.WriteLine($"  rendering {publication.Rendering}");
    }

    private static string Files(Plan plan, bool checkOnly)
    {
        if (!plan.HasChanges)
        {
            return $"nothing to do: {Counted.Of(plan.Unchanged.Count, "file")} up to date";
        }

        var written = plan.Added.Count + plan.Changed.Count;
        return checkOnly
            ? $"{Counted.Of(written, "file")} to write, {plan.Unchanged.Count} up to date, {plan.Removed.Count} to remove{(RecordChanges.AreAll(plan) ? "; only records in .lcnc, clusters get the same" : string.Empty)}"
            : $"{Counted.Of(written, "file")} written, {plan.Unchanged.Count} unchanged, {plan.Removed.Count} removed";
    }
}
