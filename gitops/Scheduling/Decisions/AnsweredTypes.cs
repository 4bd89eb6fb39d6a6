using LcncInfra.Catalog;

namespace LcncInfra.Scheduling.Decisions;

/// <summary>Where the schedulers of placement policies want targets, by the indexes of cluster types.</summary>
internal sealed class AnsweredTypes(EnvironmentCatalog catalog)
{
    private readonly Lazy<Dictionary<string, int>> _indexes = new(() =>
        catalog.ClusterTypes.Index().ToDictionary(t => t.Item.Value.Name, t => t.Index, StringComparer.Ordinal));

    /// <summary>The cluster types of a target, ascending; <see langword="null"/> if its scheduler gave no answer.</summary>
    public IReadOnlyList<int>? Of(TargetSubject subject)
    {
        if (subject.Policy is not { } policy || !catalog.SchedulerDecisions.TryGetValue(policy.Value.Name, out var decision))
        {
            return null;
        }

        return decision.ClusterTypes.TryGetValue(subject.Value.Value.Name, out var names)
            ? [.. names.Select(name => _indexes.Value[name]).Order()]
            : [];
    }
}
