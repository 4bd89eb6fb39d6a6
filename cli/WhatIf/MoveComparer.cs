using LcncInfra.Catalog;
using LcncInfra.Cli.Explain;
using LcncInfra.Generation;
using LcncInfra.Model.Collections;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Cli.WhatIf;

/// <summary>Finds the targets that would move.</summary>
internal static class MoveComparer
{
    /// <summary>The targets in order of names.</summary>
    public static ValueList<MovedTarget> Compare(GenerationResult before, GenerationResult after)
    {
        var (old, now) = (ByTarget(before), ByTarget(after));
        return old.Select(g => g.Key).Union(now.Select(g => g.Key), StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(target => Compare(target, (old[target], now[target]), after.Catalog))
            .Where(moved => moved.Leaves.Count + moved.Joins.Count > 0)
            .ToValueList();
    }

    private static ILookup<string, Assignment> ByTarget(GenerationResult result) =>
        (result.Placement?.Assignments ?? []).ToLookup(a => a.DeploymentTarget.Value.Name, StringComparer.Ordinal);

    private static MovedTarget Compare(string target, (IEnumerable<Assignment> Old, IEnumerable<Assignment> Now) of, EnvironmentCatalog? after)
    {
        var old = of.Old.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var now = of.Now.Select(NameOf).ToHashSet(StringComparer.Ordinal);
        var pairs = new Lazy<IReadOnlyList<PairExplanation>>(() => Explain(target, after));
        return new MovedTarget(
            target,
            [.. old.Where(name => !now.Contains(name)).Order(StringComparer.Ordinal).Select(name => (name, WhyNot(pairs.Value, target, name)))],
            [.. of.Now.Where(a => !old.Contains(NameOf(a))).Select(a => (NameOf(a), $"placed by {string.Join(" and ", a.Reasons.Select(r => $"policy '{r.Name}'"))}"))]);
    }

    private static IReadOnlyList<PairExplanation> Explain(string target, EnvironmentCatalog? after) =>
        after?.DeploymentTargets.FirstOrDefault(t => t.Value.Name == target) is { } found
            ? PlacementExplanation.OfTarget(after, found.Value)
            : [];

    private static string WhyNot(IReadOnlyList<PairExplanation> pairs, string target, string clusterType) =>
        pairs.Count == 0 ? $"there is no target '{target}' any more"
        : pairs.FirstOrDefault(p => p.ClusterType == clusterType) is { } pair ? NearestMiss.Of(pair).TrimEnd('.')
        : "the cluster type is gone";

    private static string NameOf(Assignment assignment) => assignment.ClusterType.Value.Name;
}
