using LcncInfra.Configuration.Composition;
using LcncInfra.Scheduling.Findings;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Charts;

/// <summary>Reads the values of a chart out of the configuration of its assignment, so that what charts get is layered, checked and explained like all configuration.</summary>
internal static class ChartValuesReader
{
    private const string Global = "global";

    /// <summary>The values, with what they refer to filled in; <see langword="null"/> if the target names none. Or why there are none, to follow the name of the chart.</summary>
    /// <param name="configured">The assignment with its configuration.</param>
    /// <param name="placed">The namespaces of what is placed.</param>
    public static (GoMap? Values, string? Problem) Read(ConfiguredAssignment configured, PlacedNamespaces placed)
    {
        if (ChartConfiguration.KeyOf(configured.Assignment) is not { } key)
        {
            return (null, null);
        }

        var config = configured.Config.ToGoMap();
        if (!config.TryGetValue(key, out var value))
        {
            return (null, $"its configuration has no key '{key}'");
        }

        if (value is not GoMap map)
        {
            return (null, $"'{key}' of its configuration is no mapping");
        }

        var references = new ChartReferences(config, target => placed.Find(configured.Assignment, target));
        var values = references.Resolve(map);
        return references.Problem is { } problem ? (null, $"'{key}' of its configuration {problem}")
            : values.TryGetValue(Global, out var global) && global is not (null or GoMap) ? (null, $"'{Global}' in '{key}' of its configuration is no mapping")
            : (values, null);
    }

    /// <summary>What is found where values cannot be given.</summary>
    /// <param name="configured">The assignment.</param>
    /// <param name="problem">Why not.</param>
    public static AssignmentFinding Finding(ConfiguredAssignment configured, string problem)
    {
        var target = configured.Assignment.DeploymentTarget;
        var at = target.At($"manifests[\"{ChartConfiguration.Key}\"]");
        return new AssignmentFinding(
            configured.Assignment.Name,
            (nameof(BuiltinDiagnostics.NoChartValues), at, problem),
            assignments => BuiltinDiagnostics.NoChartValues(at, assignments, problem) with { Subject = $"DeploymentTarget/{target.Value.Name}" })
        { IsFailure = true };
    }
}
