using LcncInfra.Catalog.Configs;
using LcncInfra.Catalog.Sources;
using LcncInfra.Configuration.Values;
using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Composition;

/// <summary>Puts the configuration of an environment into the order in which it is merged.</summary>
/// <remarks>
/// Labelled ConfigMaps by name in byte order; then those named <c>azure-app-config…</c>, their keys from the shortest to the longest.
/// Where Kalypso leaves the order open (several keyed maps, keys of one length), byte order of map name and key decides.
/// </remarks>
public static class ConfigLayers
{
    /// <summary>The layers, each later one over the earlier.</summary>
    public static ValueList<ConfigLayer> Of(IEnumerable<Sourced<Config>> configs)
    {
        var sorted = configs.OrderBy(c => c.Value.Name, StringComparer.Ordinal).ToList();
        return sorted.Where(c => c.Value.IsLabelled).Select(Whole)
            .Concat(sorted.Where(c => c.Value.IsKeyed).SelectMany(Keyed))
            .ToValueList();
    }

    private static ConfigLayer Whole(Sourced<Config> config) => new(
        config,
        config.Value.Labels,
        config.Value.Data.Select(e => new LayerValue(e.Key, e.Key, ConfigValueParser.Parse(e.Value))).ToValueList());

    private static IEnumerable<ConfigLayer> Keyed(Sourced<Config> config) => config.Value.Data
        .OrderBy(e => e.Key.Length)
        .ThenBy(e => e.Key, StringComparer.Ordinal)
        .Select(e =>
        {
            var key = ConfigKey.Parse(e.Key);
            return new ConfigLayer(config, key.Labels, [new LayerValue(key.Name, e.Key, ConfigValueParser.Parse(e.Value))]);
        });
}
