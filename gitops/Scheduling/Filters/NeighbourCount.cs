using LcncInfra.Catalog.PlacementPolicies;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Scheduling.Fleets;

namespace LcncInfra.Scheduling.Filters;

/// <summary>Keeps which targets are near which cluster types, for one anti-affinity of a policy.</summary>
/// <remarks>Counts go both ways: those that are selected, which keep the policy's targets away, and the policy's own targets, which keep
/// those away that come later and are selected.</remarks>
internal sealed class NeighbourCount
{
    private readonly int[] _placeOf;
    private readonly DeploymentTarget?[] _selectedAt;
    private readonly DeploymentTarget?[] _ownAt;

    public NeighbourCount(Fleet fleet, PlacementPolicy policy, AntiAffinity rule)
    {
        (Policy, Rule) = (policy, rule);
        _placeOf = Places(fleet, rule.Key);
        _selectedAt = new DeploymentTarget?[2 * fleet.Types.Count];
        _ownAt = new DeploymentTarget?[2 * fleet.Types.Count];
    }

    /// <summary>The policy whose targets keep away.</summary>
    public PlacementPolicy Policy { get; }

    /// <summary>From which targets.</summary>
    public AntiAffinity Rule { get; }

    /// <summary>Whether the rule selects a target.</summary>
    public bool Selects(DeploymentTarget target) => Rule.DeploymentTargets.Matches(target.Labels);

    /// <summary>The first target near a cluster type that the rule selects.</summary>
    public DeploymentTarget? SelectedNear(int type) => _selectedAt[_placeOf[type]];

    /// <summary>The first target near a cluster type that the rule's policy placed.</summary>
    public DeploymentTarget? OwnNear(int type) => _ownAt[_placeOf[type]];

    /// <summary>Remembers that a target was placed.</summary>
    public void Add(int type, DeploymentTarget target, bool isOwn)
    {
        if (Selects(target))
        {
            _selectedAt[_placeOf[type]] ??= target;
        }

        if (isOwn)
        {
            _ownAt[_placeOf[type]] ??= target;
        }
    }

    // A cluster type without the label is a place of its own.
    private static int[] Places(Fleet fleet, string? key)
    {
        var values = key is null ? null : fleet.Label(key);
        return
        [
            .. fleet.Types.Select(t => values is not null && values.ValueOf[t.Index] >= 0
                ? fleet.Types.Count + values.ValueOf[t.Index]
                : t.Index),
        ];
    }
}
