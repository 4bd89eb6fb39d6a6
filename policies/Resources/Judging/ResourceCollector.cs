using LcncInfra.Catalog;
using LcncInfra.Catalog.Guardrails;
using LcncInfra.Guardrails;
using LcncInfra.Guardrails.Findings;
using LcncInfra.Guardrails.Settings;
using LcncInfra.Guardrails.Waiving;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Resources.Checks;
using LcncInfra.Resources.Plans;

namespace LcncInfra.Resources.Judging;

/// <summary>Makes findings of verdicts, asks the waivers, and keeps what could not be judged.</summary>
internal sealed class ResourceCollector(ResourcePlan plan, EnvironmentCatalog? catalog, PolicySettings settings, WaiverLedger ledger)
{
    private readonly Dictionary<string, PlannedResource> _byUrn = plan.Resources.DistinctBy(r => r.Urn, StringComparer.Ordinal).ToDictionary(r => r.Urn, StringComparer.Ordinal);
    private readonly List<PolicyFinding> _findings = [];
    private readonly Dictionary<(string Policy, string Input), SortedSet<string>> _open = [];

    /// <summary>What was found.</summary>
    public IEnumerable<PolicyFinding> Findings => _findings;

    /// <summary>What could not be judged, in sentences.</summary>
    public IEnumerable<string> Unjudged => _open.OrderBy(o => o.Key.Policy, StringComparer.Ordinal).ThenBy(o => o.Key.Input, StringComparer.Ordinal).Select(o =>
        $"policy '{o.Key.Policy}' cannot judge {string.Join(", ", o.Value.Select(name => $"'{name}'"))}: {o.Key.Input} {(o.Key.Input.Contains(' ', StringComparison.Ordinal) ? "are" : "is")} not known before 'up'.");

    /// <summary>Adds a verdict.</summary>
    public void Add(Policy policy, PlannedResource resource, Verdict verdict)
    {
        switch (verdict)
        {
            case Verdict.Broken broken:
                Add(policy, resource, broken.Message);
                break;
            case Verdict.Open open:
                if (!_open.TryGetValue((policy.Name, open.Input), out var names))
                {
                    _open.Add((policy.Name, open.Input), names = new SortedSet<string>(StringComparer.Ordinal));
                }

                names.Add(resource.Name);
                break;
            default:
                break;
        }
    }

    /// <summary>Adds a finding about the plan as a whole.</summary>
    public void Add(Policy policy, string subject, string message) => _findings.Add(new PolicyFinding(policy, SeverityOf(policy), subject, message)
    {
        Waiver = ledger.Find(policy, new WaivableSubject { ResourceType = "pulumi:pulumi:Stack", Name = plan.Stack }),
    });

    private void Add(Policy policy, PlannedResource resource, string message)
    {
        var cluster = ClusterOf(resource);
        _findings.Add(new PolicyFinding(policy, SeverityOf(policy), $"Resource '{resource.Name}' ({resource.Type})", message)
        {
            At = cluster?.At("metadata.name") ?? SourceSpan.None,
            Places = [resource.Urn],
            Waiver = ledger.Find(policy, new WaivableSubject
            {
                ResourceType = resource.Type,
                Name = resource.Name,
                ClusterType = cluster?.Value.ClusterType,
                ClusterTypeLabels = catalog?.ClusterTypes.FirstOrDefault(c => c.Value.Name == cluster?.Value.ClusterType)?.Value.Labels,
            }),
        });
    }

    // What stands in a component that is called as a Cluster of the control plane is of that cluster.
    private LcncInfra.Catalog.Sources.Sourced<LcncInfra.Catalog.Clusters.Cluster>? ClusterOf(PlannedResource resource)
    {
        for (var next = resource; next is not null; next = next.Parent is { } parent ? _byUrn.GetValueOrDefault(parent) : null)
        {
            if (catalog?.Clusters.FirstOrDefault(c => c.Value.Name == next.Name) is { } cluster)
            {
                return cluster;
            }
        }

        return null;
    }

    private Severity SeverityOf(Policy policy) => settings.LevelOf(policy) switch
    {
        PolicyLevel.Error => Severity.Error,
        PolicyLevel.Warning => Severity.Warning,
        _ => Severity.Info,
    };
}
