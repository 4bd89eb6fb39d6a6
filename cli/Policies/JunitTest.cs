using System.Xml;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Policies;

/// <summary>A policy as a test.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Failures">What breaks it, a line each.</param>
/// <param name="Notes">What is said besides: warnings, and what is accepted.</param>
internal sealed record JunitTest(string Name, IReadOnlyList<string> Failures, IReadOnlyList<string> Notes)
{
    /// <summary>What to do about failures; empty if they say it.</summary>
    public string Remedy { get; init; } = string.Empty;

    /// <summary>The failures in a line.</summary>
    public string Summary => Failures.Count == 1 ? Failures[0] : $"{Counted.Of(Failures.Count, "finding")}, the first: {Failures[0]}";

    /// <summary>A policy and everything that it found.</summary>
    public static JunitTest Of(Policy policy, IReadOnlyList<PolicyFinding> findings) => new(
        policy.Name,
        [.. findings.Where(f => f.Waiver is null && f.Severity == Severity.Error).Select(Line)],
        [
            .. findings.Where(f => f.Waiver is null && f.Severity != Severity.Error).Select(f => $"{DiagnosticText.NameOf(f.Severity)}: {Line(f)}"),
            .. findings.Where(f => f.Waiver is not null).Select(f => $"waived by {f.Waiver?.Value.Owner}: {Line(f)}"),
        ])
    {
        Remedy = policy.Remedy,
    };

    /// <summary>Findings of a run.</summary>
    public static JunitTest Of(string name, IReadOnlyList<Diagnostic> diagnostics) => new(
        name,
        [.. diagnostics.Where(d => d.Severity == Severity.Error).Select(d => Printable(DiagnosticText.Render(d)))],
        [.. diagnostics.Where(d => d.Severity != Severity.Error).Select(d => Printable(DiagnosticText.Render(d)))]);

    private static string Line(PolicyFinding finding)
    {
        var at = finding.At.File.Length > 0 ? finding.At.ToString() : finding.Places.Count > 0 ? finding.Places[0] : string.Empty;
        return Printable(PrintableText.Of(at.Length > 0 ? $"{at}: {finding.Sentence}" : finding.Sentence));
    }

    // XML has no way to write some characters.
    private static string Printable(string text) => string.Concat(text.Select((c, i) =>
        XmlConvert.IsXmlChar(c) || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])) ? c : '\uFFFD'));
}
