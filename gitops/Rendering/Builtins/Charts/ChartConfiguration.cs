using LcncInfra.Configuration.Composition;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Rendering.Builtins.Charts;

/// <summary>Which part of a configuration is the values of a chart: the key that <c>manifests.values</c> names.</summary>
internal static class ChartConfiguration
{
    /// <summary>The key of <c>manifests</c>.</summary>
    public const string Key = "values";

    /// <summary>The key of the configuration; <see langword="null"/> if the target names none.</summary>
    public static string? KeyOf(Assignment assignment) =>
        assignment.DeploymentTarget.Value.Manifests.TryGetValue(Key, out var key) && key.Length > 0 ? key : null;

    /// <summary>The assignment with the configuration that pods find: what is given to the chart is not theirs.</summary>
    public static ConfiguredAssignment OfPods(ConfiguredAssignment configured) => KeyOf(configured.Assignment) is { } key
        ? configured with { Config = configured.Config.Without(key) }
        : configured;
}
