using LcncInfra.Catalog.Guardrails;
using LcncInfra.Catalog.Sources;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Guardrails.Settings;
using LcncInfra.Guardrails.Waiving;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Tree.Fleet;

/// <summary>Joins the same problem at many places to one finding, and asks the waivers.</summary>
internal sealed class FindingCollector(PolicySettings settings, WaiverLedger ledger)
{
    private readonly Dictionary<(string Policy, string Subject, string Message, SourceSpan At, string? Workload, string? Waiver), (FoundProblem First, Sourced<Waiver>? Waiver, List<string> Places)>
        _found = [];

    /// <summary>Adds a problem.</summary>
    public void Add(FoundProblem problem)
    {
        var waiver = ledger.HasAny(problem.Policy) ? ledger.Find(problem.Policy, problem.Waivable()) : null;
        var key = (problem.Policy.Name, problem.Subject, problem.Message, problem.At, problem.Workload, waiver?.Value.Name);
        if (!_found.TryGetValue(key, out var found))
        {
            _found.Add(key, found = (problem, waiver, []));
        }

        // Files come in order, and many findings are in one alone.
        if (found.Places.Count == 0 || found.Places[^1] != problem.Place)
        {
            found.Places.Add(problem.Place);
        }
    }

    /// <summary>The findings, in no particular order.</summary>
    public IEnumerable<PolicyFinding> Findings() => _found.Values.Select(found =>
        new PolicyFinding(found.First.Policy, SeverityOf(found.First.Policy), found.First.Subject, found.First.Message)
        {
            At = found.First.At,
            Workload = found.First.Workload,
            Places = found.Places.Count == 1 ? [found.Places[0]] : [.. found.Places.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Waiver = found.Waiver,
        });

    private Severity SeverityOf(Policy policy) => settings.LevelOf(policy) switch
    {
        PolicyLevel.Error => Severity.Error,
        PolicyLevel.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
