using LcncInfra.Catalog;
using LcncInfra.Catalog.Policies;

namespace LcncInfra.Scheduling.Placements;

/// <summary>What one policy selects, as indexes into the catalog's ordered lists.</summary>
internal sealed record PolicyChoice(IReadOnlyList<int> ClusterTypes, IReadOnlyList<int> DeploymentTargets)
{
    /// <summary>Asks every target and every cluster type once.</summary>
    public static PolicyChoice Of(SchedulingPolicy policy, EnvironmentCatalog catalog)
    {
        var targets = new List<int>();
        for (var i = 0; i < catalog.DeploymentTargets.Count; i++)
        {
            var target = catalog.DeploymentTargets[i].Value;
            if (policy.AcceptsWorkspace(target.Workspace) && policy.DeploymentTargets.Matches(target.Labels))
            {
                targets.Add(i);
            }
        }

        var clusterTypes = new List<int>();
        for (var i = 0; i < catalog.ClusterTypes.Count; i++)
        {
            if (policy.ClusterTypes.Matches(catalog.ClusterTypes[i].Value.Labels))
            {
                clusterTypes.Add(i);
            }
        }

        return new PolicyChoice(clusterTypes, targets);
    }
}
