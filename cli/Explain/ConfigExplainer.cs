using LcncInfra.Catalog;
using LcncInfra.Catalog.ClusterTypes;
using LcncInfra.Catalog.Sources;
using LcncInfra.Configuration.Composition;
using LcncInfra.Configuration.Matching;
using LcncInfra.Configuration.Schemas;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Secrets;
using LcncInfra.Scheduling.Explanations;
using LcncInfra.Scheduling.Placements;

namespace LcncInfra.Cli.Explain;

/// <summary>Composes the configuration of one pair and keeps what is known about it.</summary>
internal static class ConfigExplainer
{
    /// <summary>The explanation.</summary>
    /// <param name="pair">The pair; its cluster type was named.</param>
    /// <param name="clusterType">The cluster type.</param>
    /// <param name="key">The only value that is asked about; <see langword="null"/> for all.</param>
    /// <param name="located">Makes a path one that the user knows.</param>
    public static ConfigExplanation Of(FoundPair pair, Sourced<ClusterType> clusterType, string? key, Func<SourceSpan, SourceSpan> located)
    {
        var target = pair.DeploymentTarget;
        var layers = ConfigLayers.Of(pair.Catalog.Configs);
        var composer = new ConfigComposer(layers);
        var applying = composer.Applying(clusterType.Value, target.Value);
        var snapshot = composer.Compose(applying);
        return new ConfigExplanation
        {
            Located = located,
            Environment = pair.Catalog.Environment,
            DeploymentTarget = target.Value.Name,
            ClusterType = clusterType.Value.Name,
            IsPlaced = PlacementExplanation.Of(pair.Catalog, target.Value, clusterType.Value).IsPlaced,
            Version = snapshot.Version,
            Entries = [.. snapshot.Entries.Where(e => key is null || e.Key == key)],
            Missing = [.. Missing(pair.Catalog, new Assignment(clusterType, target, []), snapshot).Where(m => key is null || m.Field.Split('.')[0] == key)],
            Unused = key is null ? [] : [.. Unused(layers, applying, key, l => LabelMiss.Of(l, clusterType.Value, target.Value))],
        };
    }

    private static IEnumerable<ConfigExplanation.MissingRequirement> Missing(EnvironmentCatalog catalog, Assignment assignment, ConfigSnapshot snapshot)
    {
        var schemas = new SchemaIndex(catalog);
        var applying = schemas.Applying(assignment);
        return MissingValues.Find([.. applying.Select(i => schemas.Compiled[i])], snapshot.ToGoMap()).Select(missing => new ConfigExplanation.MissingRequirement(
            missing.Field,
            missing.Types == default ? string.Empty : missing.Types.ToString().ToLowerInvariant(),
            missing.Description is null ? null : SecretText.Hide(missing.Description),
            schemas.Schemas[applying[missing.SchemaIndex]].Value.Name));
    }

    private static IEnumerable<ConfigExplanation.UnusedValue> Unused(
        ValueList<ConfigLayer> layers, int[] applying, string key, Func<ValueMap, LabelMiss?> missOf)
    {
        for (var i = 0; i < layers.Count; i++)
        {
            if (applying.Contains(i) || missOf(layers[i].Labels) is not { } miss)
            {
                continue;
            }

            foreach (var value in layers[i].Values.Where(v => v.Key == key))
            {
                yield return new ConfigExplanation.UnusedValue(new Contribution(layers[i].Config, value.DataKey, value.Value), miss);
            }
        }
    }
}
