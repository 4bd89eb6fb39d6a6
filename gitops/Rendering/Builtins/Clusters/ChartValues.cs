using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Clusters;

/// <summary>What a chart is given: values of the configuration, and under <c>global</c>, which the charts inside it see too, what the platform adds.</summary>
internal static class ChartValues
{
    private const string Global = "global";

    /// <summary>The values of an assignment; <see langword="null"/> if there are none.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="cluster">What the chart sees of the cluster, <c>global.cluster</c>.</param>
    public static GoMap? Of(BuiltinAssignment assignment, GoMap? cluster) => Merge(assignment.Values, OfPlatform(assignment.VersionedConfig, cluster));

    /// <summary>Values of the configuration with what the platform adds, which wins.</summary>
    public static GoMap? Merge(GoMap? values, GoMap? added)
    {
        if (values is null || added is null)
        {
            return values ?? added;
        }

        var merged = values.ShallowCopy();
        foreach (var (key, value) in added.SortedEntries)
        {
            merged.Set(key, values.TryGetValue(key, out var own) && own is GoMap ownMap && value is GoMap addedMap ? Merge(ownMap, addedMap) : value);
        }

        return merged;
    }

    /// <summary>The values; <see langword="null"/> if there are none.</summary>
    /// <param name="versionedConfig">Name of the ConfigMap with the configuration, <c>global.platformConfig</c>, if it changes with its content.</param>
    /// <param name="cluster">What the chart sees of the cluster, <c>global.cluster</c>.</param>
    public static GoMap? OfPlatform(string? versionedConfig, GoMap? cluster) => versionedConfig is null && cluster is null
        ? null
        : Tree.Of((Global, Tree.Of(("platformConfig", versionedConfig), ("cluster", cluster))));

    /// <summary>Where in the values a variable of the cluster is.</summary>
    public static string PathOf(string variable) => $"global.cluster.{variable}";
}
