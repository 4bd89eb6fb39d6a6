using LcncInfra.Catalog.Guardrails;
using LcncInfra.Model.Collections;

namespace LcncInfra.Guardrails.Findings;

/// <summary>Puts findings into the order in which they are shown.</summary>
public static class PolicyFindingOrder
{
    /// <summary>The gravest first; then by policy, as all lists of policies have it, and by place.</summary>
    public static ValueList<PolicyFinding> Of(IEnumerable<PolicyFinding> findings)
    {
        var order = PolicyNames.All.Index().ToDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);
        return
        [
            .. findings
                .OrderByDescending(f => f.Severity)
                .ThenBy(f => order.GetValueOrDefault(f.Policy.Name, int.MaxValue))
                .ThenBy(f => f.At)
                .ThenBy(f => f.Subject, StringComparer.Ordinal)
                .ThenBy(f => f.Message, StringComparer.Ordinal)
                .ThenBy(f => f.Waiver?.Value.Name, StringComparer.Ordinal)
                .ThenBy(f => f.Places.Count == 0 ? string.Empty : f.Places[0], StringComparer.Ordinal),
        ];
    }
}
