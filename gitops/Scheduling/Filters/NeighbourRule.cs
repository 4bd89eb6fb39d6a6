using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Scheduling.Filters;

/// <summary>An anti-affinity that has a say about a target: its own policy's, or one of another policy that selects it.</summary>
/// <param name="Count">What was placed so far.</param>
/// <param name="IsOwn">Whether it is of the policy that places the target.</param>
internal sealed record NeighbourRule(NeighbourCount Count, bool IsOwn)
{
    /// <summary>Whether it refuses a place; else it is only avoided.</summary>
    public bool IsHard => Count.Rule.IsHard;

    /// <summary>The target that is near a cluster type and should not be; <see langword="null"/> if none is.</summary>
    public DeploymentTarget? Near(int type) => IsOwn ? Count.SelectedNear(type) : Count.OwnNear(type);

    /// <summary>The rule as messages write it.</summary>
    public override string ToString() => IsOwn
        ? $"no target with {Count.Rule.DeploymentTargets} {Where}"
        : $"no target of placement policy '{Count.Policy.Name}' {Where}";

    private string Where => Count.Rule.Key is { } key ? $"in the same {key}" : "on the cluster type";
}
