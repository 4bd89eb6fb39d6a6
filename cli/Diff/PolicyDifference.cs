using LcncInfra.Guardrails.Findings;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Diff;

/// <summary>What policies find of the new tree and not of the old one.</summary>
/// <param name="Findings">What is found and not accepted, each with the places that are new; the gravest first.</param>
internal sealed record PolicyDifference(ValueList<PolicyFinding> Findings)
{
    /// <summary>How many places of findings are gone.</summary>
    public required int Gone { get; init; }

    /// <summary>What is wrong with waivers because of the change.</summary>
    public required ValueList<Diagnostic> WaiverFindings { get; init; }

    /// <summary>Whether anything of it stops what was asked for.</summary>
    public bool HasErrors => Findings.Any(f => f.Severity == Severity.Error) || WaiverFindings.Any(d => d.Severity == Severity.Error);
}
