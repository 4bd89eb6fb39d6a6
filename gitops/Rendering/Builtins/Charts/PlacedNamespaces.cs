using LcncInfra.Configuration.Composition;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Builtins.Charts;

/// <summary>Knows the namespaces of what is placed, for charts that have to find each other.</summary>
/// <remarks>Costs nothing where no chart asks. Used by many threads at once.</remarks>
/// <param name="assignments">Everything on the cluster types that are rendered.</param>
internal sealed class PlacedNamespaces(IReadOnlyList<ConfiguredAssignment> assignments)
{
    private readonly Lazy<Dictionary<(string ClusterType, string Target), Assignment>> _placed = new(() => assignments
        .Select(a => a.Assignment)
        .ToDictionary(a => (a.ClusterType.Value.Name, a.DeploymentTarget.Value.Name)));

    /// <summary>The namespace of a deployment target where another one is; <see langword="null"/> if it is not there, or of another workspace.</summary>
    /// <param name="asking">Who asks.</param>
    /// <param name="target">The deployment target.</param>
    public string? Find(Assignment asking, string target) => _placed.Value.TryGetValue((asking.ClusterType.Value.Name, target), out var found)
        && found.DeploymentTarget.Value.Workspace == asking.DeploymentTarget.Value.Workspace
            ? AssignmentModel.NamespaceOf(found)
            : null;
}
