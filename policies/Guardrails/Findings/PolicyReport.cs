using LcncInfra.Catalog.Apps;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Guardrails.Findings;

/// <summary>What policies found in one environment.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="Class">What it is for; <see langword="null"/> if nobody says.</param>
public sealed record PolicyReport(string Environment, EnvironmentClass? Class)
{
    /// <summary>The scope of reports about the rendered fleet.</summary>
    public const string Fleet = "policies";

    /// <summary>The scope of reports about planned resources.</summary>
    public const string Resources = "resources";

    /// <summary>What was judged.</summary>
    public string Scope { get; init; } = Fleet;

    /// <summary>The environment, with what was judged of it unless it is the fleet.</summary>
    public string Name => Scope == Fleet ? Environment : $"{Environment} {Scope}";

    /// <summary>Policies that were looked at, in their order.</summary>
    public ValueList<Policy> Policies { get; init; } = ValueList<Policy>.Empty;

    /// <summary>Everything that was found, accepted or not: the gravest first, then by policy and place.</summary>
    public ValueList<PolicyFinding> Findings { get; init; } = ValueList<PolicyFinding>.Empty;

    /// <summary>What could not be judged, in sentences.</summary>
    public ValueList<string> Unjudged { get; init; } = ValueList<string>.Empty;

    /// <summary>What is wrong with waivers.</summary>
    public ValueList<Diagnostic> WaiverFindings { get; init; } = ValueList<Diagnostic>.Empty;

    /// <summary>What was found and not accepted.</summary>
    public IEnumerable<PolicyFinding> Open => Findings.Where(f => f.Waiver is null);

    /// <summary>Whether anything stops what was asked for.</summary>
    public bool HasErrors => Open.Any(f => f.Severity == Severity.Error) || WaiverFindings.Any(d => d.Severity == Severity.Error);
}
