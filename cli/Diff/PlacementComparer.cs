using LcncInfra.Catalog;
using LcncInfra.Cli.Explain;
using LcncInfra.Generation;
using LcncInfra.Model.Collections;
using LcncInfra.Repository.Planning;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Cli.Diff;

/// <summary>Finds the assignments that come and go, from the folders of a published tree.</summary>
internal static class PlacementComparer
{
    /// <summary>The changes in order of cluster types and targets.</summary>
    /// <param name="result">The run.</param>
    /// <param name="catalog">Its catalog.</param>
    /// <param name="plan">What would be done: an assignment that goes has files that go.</param>
    /// <param name="published">Paths of the published tree.</param>
    public static ValueList<PlacementChange> Compare(GenerationResult result, EnvironmentCatalog catalog, Plan plan, IEnumerable<string> published)
    {
        var root = result.Root.Value.Length == 0 ? string.Empty : result.Root.Value + "/";
        var assignments = result.Placement?.Assignments ?? [];
        var now = assignments.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        var before = Owners(published, root);
        var gone = Owners(plan.Removed, root).Where(name => !now.Contains(name));
        return assignments.Where(a => !before.Contains(a.Name)).Select(Added)
            .Concat(gone.Select(name => Removed(catalog, name.Split('/'))))
            .OrderBy(change => change.Name, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <summary>The assignments that a tree has folders of, <c>clusterType/deploymentTarget</c>.</summary>
    /// <param name="paths">Its files.</param>
    /// <param name="root">The folder that it begins at, ending with <c>/</c>; empty for none.</param>
    public static HashSet<string> Owners(IEnumerable<string> paths, string root) => paths
        .Where(path => path.StartsWith(root, StringComparison.Ordinal))
        .Select(path => path[root.Length..].Split('/'))
        .Where(parts => parts is [_, _, "reconciler.yaml" or "namespace.yaml"])
        .Select(parts => $"{parts[0]}/{parts[1]}")
        .ToHashSet(StringComparer.Ordinal);

    private static PlacementChange Added(Assignment assignment)
    {
        var policies = assignment.Reasons.Select(r => r.Name).ToValueList();
        return new PlacementChange(
            IsAdded: true,
            assignment.ClusterType.Value.Name,
            assignment.DeploymentTarget.Value.Name,
            $"Placed by {string.Join(" and ", policies.Select(p => $"policy '{p}'"))}.")
        {
            Policies = policies,
        };
    }

    private static PlacementChange Removed(EnvironmentCatalog catalog, string[] names)
    {
        var clusterType = catalog.ClusterTypes.FirstOrDefault(c => c.Value.Name == names[0]);
        var target = catalog.DeploymentTargets.FirstOrDefault(t => t.Value.Name == names[1]);
        var reason = (clusterType, target) switch
        {
            (null, _) => $"There is no cluster type '{names[0]}' any more.",
            (_, null) => $"There is no deployment target '{names[1]}' any more.",
            _ => $"No policy places it any more. {NearestMiss.Of(PlacementExplanation.Of(catalog, target.Value, clusterType.Value))}",
        };
        return new PlacementChange(IsAdded: false, names[0], names[1], reason);
    }
}
