using LcncInfra.Catalog;
using LcncInfra.Configuration.Composition;
using LcncInfra.Configuration.Matching;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Configuration.Findings;

/// <summary>Finds configuration that reaches nothing, or more than was meant, by its labels.</summary>
internal static class ConfigLabelValidator
{
    /// <param name="catalog">What carries labels.</param>
    /// <param name="layers">The configuration in merge order.</param>
    /// <param name="used">For each layer whether an assignment has it.</param>
    /// <param name="diagnostics">The findings.</param>
    public static void Validate(EnvironmentCatalog catalog, IReadOnlyList<ConfigLayer> layers, bool[] used, DiagnosticBag diagnostics)
    {
        var carried = new CarriedLabels(catalog);
        for (var i = 0; i < layers.Count; i++)
        {
            Validate(layers[i], carried, used[i], diagnostics);
        }

        foreach (var schema in catalog.ConfigSchemas)
        {
            ValidateLabels(
                schema.Value.Labels, new Labelled($"ConfigSchema/{schema.Value.Name}", key => schema.At(LabelPath(key))), carried, diagnostics);
        }
    }

    private static void Validate(ConfigLayer layer, CarriedLabels carried, bool used, DiagnosticBag diagnostics)
    {
        var config = layer.Config;
        SourceSpan At(string key) => config.Value.Labels.ContainsKey(key) ? config.At(LabelPath(key)) : DataAt(layer);
        if (ValidateLabels(layer.Labels, new Labelled($"ConfigMap/{config.Value.Name}", At), carried, diagnostics) && !used)
        {
            diagnostics.Add(ConfigurationDiagnostics.UnusedConfig(DataAt(layer), config.Value.Name));
        }
    }

    // Whether every label is carried by something.
    private static bool ValidateLabels(
        IEnumerable<KeyValuePair<string, string>> labels, Labelled labelled, CarriedLabels carried, DiagnosticBag diagnostics)
    {
        var (subject, at) = labelled;
        var carriedAll = true;
        foreach (var (key, value) in labels.Where(label => LabelIndex.Selects(label.Key)))
        {
            if (value.Length == 0)
            {
                diagnostics.Add(ConfigurationDiagnostics.EmptyLabel(at(key), subject, key));
            }
            else if (!carried.Has(key, value))
            {
                carriedAll = false;
                diagnostics.Add(ConfigurationDiagnostics.LabelThatNothingCarries(at(key), subject, (key, value), carried));
            }
        }

        return carriedAll;
    }

    private static SourceSpan DataAt(ConfigLayer layer) => layer.Config.Value.IsLabelled
        ? layer.Config.At("metadata.name")
        : layer.Config.At(Snapshots.Contribution.PathOf(layer.Values[0].DataKey));

    private static string LabelPath(string key) => key.Contains('.', StringComparison.Ordinal) || key.Contains('/', StringComparison.Ordinal)
        ? $"metadata.labels[\"{key}\"]"
        : $"metadata.labels.{key}";

    /// <summary>The object that asks, and where each of its labels is written.</summary>
    private sealed record Labelled(string Subject, Func<string, SourceSpan> At);
}
