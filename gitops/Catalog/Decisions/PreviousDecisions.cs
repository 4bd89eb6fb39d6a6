namespace LcncInfra.Catalog.Decisions;

/// <summary>Where an earlier run placed the deployment targets of an environment; input like any other.</summary>
/// <param name="ClusterTypes">Names of cluster types by name of deployment target.</param>
public sealed record PreviousDecisions(IReadOnlyDictionary<string, IReadOnlySet<string>> ClusterTypes)
{
    /// <summary>No earlier run.</summary>
    public static PreviousDecisions None { get; } = new(new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal));

    /// <summary>Whether a target was placed anywhere.</summary>
    public bool Knows(string target) => ClusterTypes.ContainsKey(target);

    /// <summary>Names of the cluster types that a target was placed on; <see langword="null"/> if it is not known.</summary>
    public IReadOnlySet<string>? Of(string target) => ClusterTypes.GetValueOrDefault(target);

    /// <summary>Whether a target was placed on a cluster type.</summary>
    public bool Has(string target, string clusterType) => ClusterTypes.TryGetValue(target, out var names) && names.Contains(clusterType);

    /// <summary>The decisions of pairs of target and cluster type.</summary>
    public static PreviousDecisions Of(IEnumerable<(string Target, string ClusterType)> pairs) => new(pairs
        .GroupBy(p => p.Target, StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            g => (IReadOnlySet<string>)g.Select(p => p.ClusterType).ToHashSet(StringComparer.Ordinal),
            StringComparer.Ordinal));
}
