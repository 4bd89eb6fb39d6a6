using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Policies;

/// <summary>Writes what policies found for people: a table for each environment.</summary>
internal static class PolicyTextWriter
{
    private const int ShownOfPolicy = 25;

    /// <summary>Writes the reports.</summary>
    public static void Write(CommandIo io, IReadOnlyList<PolicyReport> reports)
    {
        foreach (var report in reports)
        {
            Write(io, report);
        }
    }

    private static void Write(CommandIo io, PolicyReport report)
    {
        var style = new TextStyle(io.ColoursOut);
        io.Out.WriteLine($"{report.Name} ({(report.Class is { } known ? known.ToString().ToLowerInvariant() : "no class")}): {Summary(report)}");
        var rows = new TextColumns();
        foreach (var policy in report.Open.GroupBy(f => f.Policy.Name, StringComparer.Ordinal))
        {
            Add(rows, [.. policy], style);
        }

        foreach (var accepted in report.Findings.Where(f => f.Waiver is not null).GroupBy(f => (f.Policy.Name, f.Waiver?.Value.Name)))
        {
            rows.Add(["waived", accepted.Key.Item1, $"{Counted.Of(accepted.Count(), "finding")} by Waiver '{accepted.Key.Item2}' of {accepted.First().Waiver?.Value.Owner}"], style.Dim);
        }

        rows.Write(io.Out, "  ");
        foreach (var sentence in report.Unjudged)
        {
            io.Out.WriteLine($"  not judged: {PrintableText.Of(sentence)}");
        }
    }

    private static string Summary(PolicyReport report)
    {
        var open = report.Open.CountBy(f => f.Severity).ToDictionary();
        var waived = report.Findings.Count(f => f.Waiver is not null);
        string[] parts =
        [
            Counted.Of(open.GetValueOrDefault(Severity.Error), "error"),
            Counted.Of(open.GetValueOrDefault(Severity.Warning), "warning"),
            .. open.TryGetValue(Severity.Info, out var infos) ? [Counted.Of(infos, "note")] : Array.Empty<string>(),
            .. waived > 0 ? [FormattableString.Invariant($"{waived} waived")] : Array.Empty<string>(),
        ];
        return $"{string.Join(", ", parts)}; {(report.Policies.Count == 1 ? "1 policy" : FormattableString.Invariant($"{report.Policies.Count} policies"))} looked at";
    }

    private static void Add(TextColumns rows, List<PolicyFinding> findings, TextStyle style)
    {
        foreach (var finding in findings.Take(ShownOfPolicy))
        {
            rows.Add([DiagnosticText.NameOf(finding.Severity), finding.Policy.Name, Sentence(finding), At(finding)], Colour(finding.Severity, style));
        }

        if (findings.Count > ShownOfPolicy)
        {
            rows.Add([string.Empty, findings[0].Policy.Name, FormattableString.Invariant($"and {findings.Count - ShownOfPolicy} more; --format json lists all")]);
        }
    }

    private static Func<string, string> Colour(Severity severity, TextStyle style) => severity switch
    {
        Severity.Error => style.Red,
        Severity.Warning => style.Cyan,
        _ => style.Dim,
    };

    private static string Sentence(PolicyFinding finding) =>
        PrintableText.Of(finding.Workload is { } workload && !finding.Subject.StartsWith("Workload ", StringComparison.Ordinal) ? $"{finding.Subject} of workload '{workload}': {finding.Message}" : $"{finding.Subject}: {finding.Message}");

    private static string At(PolicyFinding finding) => string.Join(", ", new[]
    {
        finding.At.File.Length > 0 ? PrintableText.Of(finding.At.ToString()) : null,
        finding.Places.Count > 1 ? Counted.Of(finding.Places.Count, "place") : finding.Places.Count == 1 && finding.At.File.Length == 0 ? finding.Places[0] : null,
    }.OfType<string>());
}
