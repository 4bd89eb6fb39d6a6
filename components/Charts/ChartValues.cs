namespace LcncInfra.Components.Charts;

/// <summary>Builds values of charts from what Pulumi takes as untyped values: texts, numbers, mappings, lists and outputs of them.</summary>
internal static class ChartValues
{
    /// <summary>A mapping; what has no value is left out.</summary>
    public static Dictionary<string, object> Of(params (string Key, object? Value)[] entries)
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (value is not null)
            {
                values[key] = value;
            }
        }

        return values;
    }

    /// <summary>Values with others over them: mappings are merged, anything else is replaced.</summary>
    public static Dictionary<string, object> Over(this IReadOnlyDictionary<string, object> others, IReadOnlyDictionary<string, object> values)
    {
        var merged = new Dictionary<string, object>(values, StringComparer.Ordinal);
        foreach (var (key, value) in others)
        {
            merged[key] = value is Dictionary<string, object> map && merged.GetValueOrDefault(key) is Dictionary<string, object> below ? map.Over(below) : value;
        }

        return merged;
    }
}
