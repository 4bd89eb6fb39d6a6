using LcncInfra.Catalog.Templates;
using LcncInfra.Configuration.Composition;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Scheduling.Findings;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Finds configurations that a built-in format cannot hold, or that workloads would not find.</summary>
internal static class ConfigFindings
{
    /// <summary>Whether the configuration is in a ConfigMap whose name changes with its content.</summary>
    public static bool IsVersioned(ConfiguredAssignment configured) =>
        configured.Assignment.ClusterType.Value.ConfigType == BuiltinTemplate.ImmutableConfigMap && configured.Config.Entries.Count > 0;

    /// <summary>What keeps an assignment from being rendered.</summary>
    public static IEnumerable<AssignmentFinding> Of(ConfiguredAssignment configured) => configured.Assignment.ClusterType.Value.ConfigType switch
    {
        BuiltinTemplate.EnvFile => OfEnvFile(configured),
        BuiltinTemplate.ImmutableConfigMap when BuiltinReconcilers.Find(configured.Assignment.ClusterType.Value.Reconciler) is null => [OfTemplate(configured)],
        _ => [],
    };

    /// <summary>What keeps a workload from finding a ConfigMap whose name changes; <see langword="null"/> if nothing does.</summary>
    public static AssignmentFinding? OfReference(BuiltinAssignment assignment)
    {
        if (assignment is not { VersionedConfig: { } name, Storage: ManifestStorage.Git } || assignment.Assignment.ClusterType.Value.Reconciler != BuiltinTemplate.Fleet)
        {
            return null;
        }

        var at = assignment.Assignment.DeploymentTarget.At("manifests");
        return new AssignmentFinding(
            assignment.Assignment.Name,
            (nameof(ConfigDiagnostics.UnfollowedConfig), at, string.Empty),
            who => ConfigDiagnostics.UnfollowedConfig(at, who, $"Rancher Fleet takes manifests in git as they are, and these cannot know the name '{name}'"))
        { IsFailure = true };
    }

    private static AssignmentFinding OfTemplate(ConfiguredAssignment configured)
    {
        var clusterType = configured.Assignment.ClusterType;
        var at = clusterType.At("spec.configType");
        return new AssignmentFinding(
            configured.Assignment.Name,
            (nameof(ConfigDiagnostics.UnfollowedConfig), at, clusterType.Value.Name),
            who => ConfigDiagnostics.UnfollowedConfig(at, who, $"the Template '{clusterType.Value.Reconciler}' of ClusterType '{clusterType.Value.Name}' does not know the name of the ConfigMap"))
        { IsFailure = true };
    }

    private static IEnumerable<AssignmentFinding> OfEnvFile(ConfiguredAssignment configured)
    {
        foreach (var entry in configured.Config.Entries)
        {
            if (EnvFileBuiltin.FindProblem(entry) is { } problem)
            {
                var at = entry.Contributions[^1].At;
                yield return new AssignmentFinding(
                    configured.Assignment.Name,
                    (nameof(ConfigDiagnostics.UnwritableVariable), at, entry.Key),
                    who => ConfigDiagnostics.UnwritableVariable(at, who, entry.Key, problem))
                { IsFailure = true };
            }
        }
    }
}
