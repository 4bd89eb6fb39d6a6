namespace LcncInfra.Scheduling.Placements;

/// <summary>Pairs of cluster type and target, as indexes into the catalog's ordered lists, with the policies that ask for them.</summary>
internal sealed class PlacementGrid(int clusterTypes, int targets)
{
    private readonly PolicySet?[]?[] _rows = new PolicySet?[]?[clusterTypes];
    private readonly Dictionary<(PolicySet? Before, int Policy), PolicySet> _sets = [];

    /// <summary>Number of pairs.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a policy to a pair; policies come in ascending order.</summary>
    public void Add(int clusterType, int target, int policy)
    {
        var row = _rows[clusterType] ??= new PolicySet?[targets];
        Count += row[target] is null ? 1 : 0;
        row[target] = With(row[target], policy);
    }

    /// <summary>The policies that ask for a pair; <see langword="null"/> if none does.</summary>
    public PolicySet? Policies(int clusterType, int target) => _rows[clusterType]?[target];

    /// <summary>The pairs by cluster type, then target.</summary>
    public IEnumerable<(int ClusterType, int Target, PolicySet Policies)> InOrder()
    {
        for (var clusterType = 0; clusterType < _rows.Length; clusterType++)
        {
            for (var target = 0; _rows[clusterType] is { } row && target < row.Length; target++)
            {
                if (row[target] is { } policies)
                {
                    yield return (clusterType, target, policies);
                }
            }
        }
    }

    private PolicySet With(PolicySet? before, int policy)
    {
        if (!_sets.TryGetValue((before, policy), out var set))
        {
            set = new PolicySet(before is null ? [policy] : [.. before.Indexes, policy]);
            _sets.Add((before, policy), set);
        }

        return set;
    }
}
