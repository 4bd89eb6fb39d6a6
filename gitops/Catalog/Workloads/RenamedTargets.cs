using LcncInfra.Catalog.Sources;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Workloads;

/// <summary>Lets deployment targets that were renamed keep the names of what they deployed.</summary>
public static class RenamedTargets
{
    /// <summary>The catalog with targets that know their former names, as WorkloadRequirements tell them.</summary>
    public static EnvironmentCatalog Of(EnvironmentCatalog catalog)
    {
        var names = catalog.WorkloadRequirements.Where(r => r.Value.DeployedAs.Count > 0)
            .ToDictionary(r => r.Value.Name, r => r.Value.DeployedAs, StringComparer.Ordinal);
        return names.Count == 0 ? catalog : catalog with { DeploymentTargets = catalog.DeploymentTargets.Select(t => Renamed(t, names)).ToValueList() };
    }

    /// <summary>The name of a target within its workload.</summary>
    internal static string ShortName(DeploymentTarget target) => target.Name[(target.Workload.Length + 1)..];

    private static Sourced<DeploymentTarget> Renamed(Sourced<DeploymentTarget> target, Dictionary<string, ValueMap> names) =>
        names.TryGetValue(target.Value.Workload, out var ofWorkload) && ofWorkload.TryGetValue(ShortName(target.Value), out var name)
            ? target with { Value = target.Value with { DeployedAs = name } }
            : target;
}
