using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Scheduling.Fleets;

namespace LcncInfra.Scheduling.Filters;

/// <summary>Keeps which targets must not come near which cluster types any more.</summary>
internal sealed class Neighbourhood
{
    private readonly NeighbourCount[] _counts;

    public Neighbourhood(Fleet fleet, IEnumerable<PlacementPolicy> policies) =>
        _counts = [.. policies.SelectMany(p => p.AntiAffinity.Select(rule => new NeighbourCount(fleet, p, rule)))];

    /// <summary>The rules that have a say about a target.</summary>
    public IReadOnlyList<NeighbourRule> RulesOf(DeploymentTarget target, PlacementPolicy? policy)
    {
        if (_counts.Length == 0)
        {
            return [];
        }

        var own = _counts.Where(c => ReferenceEquals(c.Policy, policy)).Select(c => new NeighbourRule(c, IsOwn: true));
        var others = _counts.Where(c => c.Rule.IsHard && c.Selects(target)).Select(c => new NeighbourRule(c, IsOwn: false));
        return [.. own, .. others];
    }

    /// <summary>Remembers that a target was placed.</summary>
    public void Add(int type, DeploymentTarget target, PlacementPolicy? policy)
    {
        foreach (var count in _counts)
        {
            count.Add(type, target, ReferenceEquals(count.Policy, policy));
        }
    }
}
