using System.Globalization;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Publish;

/// <summary>Tells reviewers what policies found.</summary>
internal static class PolicySentences
{
    private const int Shown = 50;

    /// <summary>A sentence for each finding, the gravest first; then what is accepted, and what is wrong with waivers.</summary>
    public static ValueList<string> Of(PolicyReport report)
    {
        List<string> sentences =
        [
            .. report.Open.Select(f => $"{DiagnosticText.NameOf(f.Severity)}: {f.Sentence} ({f.Policy.Name}{Places(f)})"),
            .. report.WaiverFindings.Select(d => $"{DiagnosticText.NameOf(d.Severity)}: {d.Message}"),
            .. report.Findings.Where(f => f.Waiver is not null).GroupBy(f => (f.Waiver?.Value.Name, f.Policy.Name)).Select(Accepted),
            .. report.Unjudged.Select(sentence => $"not judged: {sentence}"),
        ];
        return sentences.Count <= Shown
            ? [.. sentences]
            : [.. sentences.Take(Shown), FormattableString.Invariant($"and {sentences.Count - Shown} more; `lcnc policies` shows all.")];
    }

    private static string Places(PolicyFinding finding) => finding.Places.Count > 1 ? $", {Counted.Of(finding.Places.Count, "place")}" : string.Empty;

    private static string Accepted(IEnumerable<PolicyFinding> findings)
    {
        var accepted = findings.ToList();
        var waiver = accepted[0].Waiver?.Value;
        return string.Create(CultureInfo.InvariantCulture,
            $"accepted by {waiver?.Owner} until {waiver?.Expires:yyyy-MM-dd}: {Counted.Of(accepted.Count, "finding")} of {accepted[0].Policy.Name}, because {waiver?.Reason}");
    }
}
