using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Clusters;

/// <summary>What a chart is given: values under <c>global</c>, which the charts inside it see too.</summary>
internal static class ChartValues
{
    /// <summary>The values; <see langword="null"/> if there are none.</summary>
    /// <param name="versionedConfig">Name of the ConfigMap with the configuration, <c>global.platformConfig</c>, if it changes with its content.</param>
    /// <param name="cluster">What the chart sees of the cluster, <c>global.cluster</c>.</param>
    public static GoMap? Of(string? versionedConfig, GoMap? cluster) => versionedConfig is null && cluster is null
        ? null
        : Tree.Of(("global", Tree.Of(("platformConfig", versionedConfig), ("cluster", cluster))));

    /// <summary>Where in the values a variable of the cluster is.</summary>
    public static string PathOf(string variable) => $"global.cluster.{variable}";
}
