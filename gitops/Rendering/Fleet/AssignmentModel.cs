using LcncInfra.Configuration.Composition;
using LcncInfra.Templating;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Fleet;

/// <summary>What templates see of an assignment.</summary>
public static class AssignmentModel
{
    /// <summary>The namespace that Kalypso suggests: environment, cluster type and deployment target; one that was renamed keeps its first.</summary>
    public static string NamespaceOf(Scheduling.Placements.Assignment assignment)
    {
        var target = assignment.DeploymentTarget.Value;
        return $"{target.Environment}-{assignment.ClusterType.Value.Name}-{target.DeployedName}";
    }

    /// <summary>The data of one assignment; a new one each time, because templates may change the maps in it.</summary>
    public static TemplateVariables Of(ConfiguredAssignment configured)
    {
        var assignment = configured.Assignment;
        var target = assignment.DeploymentTarget.Value;
        return new TemplateVariables
        {
            DeploymentTargetName = target.Name,
            Namespace = NamespaceOf(assignment),
            Environment = target.Environment,
            Workspace = target.Workspace,
            Workload = target.Workload,
            Labels = GoMap.OfStrings(target.Labels),
            Manifests = GoMap.OfStrings(target.Manifests),
            ClusterType = assignment.ClusterType.Value.Name,
            ConfigData = configured.Config.ToGoMap(),
        };
    }
}
