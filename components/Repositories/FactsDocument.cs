using LcncInfra.Catalog.Configs;
using LcncInfra.Components.Declarations;
using LcncInfra.Configuration.Matching;
using LcncInfra.Model.Collections;

namespace LcncInfra.Components.Repositories;

/// <summary>Writes facts as the labelled ConfigMaps that <c>--facts</c> reads.</summary>
internal static class FactsDocument
{
    private const string Prefix = "facts";

    /// <summary>The file: a ConfigMap for each cluster type, in order of names.</summary>
    /// <param name="facts">Values by cluster type and key.</param>
    public static string Write(IEnumerable<(string ClusterType, string Key, string Value)> facts) => string.Join("---\n", facts
        .GroupBy(f => f.ClusterType, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => PolicyDocuments.Of(ConfigOf(g.Key, g), default).Text));

    private static Config ConfigOf(string clusterType, IEnumerable<(string ClusterType, string Key, string Value)> facts)
    {
        var data = ValueMap.Of(facts.Select(f => KeyValuePair.Create(f.Key, f.Value)));
        return clusterType.Length == 0
            ? new Config(Prefix, ValueMap.Of((Config.PlatformConfigLabel, "true")), data)
            : new Config($"{Prefix}-{clusterType}", ValueMap.Of((Config.PlatformConfigLabel, "true"), (LabelIndex.ClusterTypeKey, clusterType)), data);
    }
}
