using System.Globalization;
using LcncInfra.Catalog;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Cli.Matrix;

/// <summary>The placements of an environment as a table.</summary>
internal sealed class PlacementMatrix
{
    private readonly Dictionary<(string Target, string ClusterType), string[]> _cells;

    private PlacementMatrix(EnvironmentCatalog catalog, Dictionary<(string Target, string ClusterType), string[]> cells)
    {
        var placedTargets = cells.Keys.Select(k => k.Target).ToHashSet(StringComparer.Ordinal);
        var usedClusterTypes = cells.Keys.Select(k => k.ClusterType).ToHashSet(StringComparer.Ordinal);
        _cells = cells;
        Environment = catalog.Environment;
        Targets = [.. catalog.DeploymentTargets.Select(t => t.Value.Name)];
        ClusterTypes = [.. catalog.ClusterTypes.Select(c => c.Value.Name)];
        UnplacedTargets = [.. Targets.Where(t => !placedTargets.Contains(t))];
        EmptyClusterTypes = [.. ClusterTypes.Where(c => !usedClusterTypes.Contains(c))];
    }

    /// <summary>The environment.</summary>
    public string Environment { get; }

    /// <summary>The rows.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<string> ClusterTypes { get; }

    /// <summary>Targets that are on no cluster type.</summary>
    public IReadOnlyList<string> UnplacedTargets { get; }

    /// <summary>Cluster types without targets.</summary>
    public IReadOnlyList<string> EmptyClusterTypes { get; }

    /// <summary>The table of a placement.</summary>
    public static PlacementMatrix Of(EnvironmentCatalog catalog, Placement placement) => new(catalog, placement.Assignments.ToDictionary(
        a => (a.DeploymentTarget.Value.Name, a.ClusterType.Value.Name),
        a => a.Reasons.Select(r => r.Name).ToArray()));

    /// <summary>The policies that place a target on a cluster type.</summary>
    public IReadOnlyList<string> Policies(string target, string clusterType) => _cells.GetValueOrDefault((target, clusterType), []);

    /// <summary>The text of a cell: nothing, the number of policies, or their names.</summary>
    public string Cell(string target, string clusterType, bool names)
    {
        var policies = Policies(target, clusterType);
        return policies.Count == 0
            ? string.Empty
            : names ? string.Join(", ", policies) : policies.Count.ToString(CultureInfo.InvariantCulture);
    }
}
