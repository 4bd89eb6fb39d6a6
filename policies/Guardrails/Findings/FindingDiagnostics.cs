using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Guardrails.Findings;

/// <summary>Findings of policies as findings of a run (LC920x). One method per code; a retired code stays retired.</summary>
public static class FindingDiagnostics
{
    /// <summary>Everything of a report that is not accepted: what breaks policies, what is wrong with waivers, and what could not be judged.</summary>
    public static IEnumerable<Diagnostic> Of(PolicyReport report) =>
    [
        .. report.Open.Select(Broken),
        .. report.WaiverFindings,
        .. report.Unjudged.Select(sentence => Unjudged(report.Environment, sentence)),
    ];

    /// <summary>A policy is broken.</summary>
    public static Diagnostic Broken(PolicyFinding finding) => new(
        "LC9200", finding.Severity, finding.At, $"{finding.Sentence} (policy '{finding.Policy.Name}'{Where(finding)})")
    {
        Hint = finding.Policy.Remedy,
        Subject = $"Policy/{finding.Policy.Name}",
    };

    /// <summary>Something cannot be judged.</summary>
    public static Diagnostic Unjudged(string environment, string sentence) => new(
        "LC9201", Severity.Info, SourceSpan.None, $"Environment '{environment}': {sentence}")
    {
        Subject = $"Environment/{environment}",
    };

    private static string Where(PolicyFinding finding) => finding.Places.Count switch
    {
        0 => string.Empty,
        1 => $", in {finding.Places[0]}",
        var count => FormattableString.Invariant($", in {finding.Places[0]} and {count - 1} more"),
    };
}
