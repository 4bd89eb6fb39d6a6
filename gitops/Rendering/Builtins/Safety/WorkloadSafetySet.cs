using LcncInfra.Catalog;
using LcncInfra.Catalog.Requirements;

namespace LcncInfra.Rendering.Builtins.Safety;

/// <summary>Knows what reconcilers must leave alone of each workload.</summary>
internal sealed class WorkloadSafetySet(EnvironmentCatalog catalog)
{
    private readonly Dictionary<string, WorkloadSafety> _byWorkload = catalog.WorkloadRequirements.Select(r => r.Value)
        .Where(r => r.ForeignFields.Count > 0 || r.WhenRemoved == Removal.Keep)
        .ToDictionary(r => r.Name, r => new WorkloadSafety(r.ForeignFields, r.WhenRemoved == Removal.Keep), StringComparer.Ordinal);

    /// <summary>What is left alone of a workload.</summary>
    public WorkloadSafety Of(string workload) => _byWorkload.GetValueOrDefault(workload, WorkloadSafety.None);
}
