using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Values;

/// <summary>A key of an <c>azure-app-config…</c> ConfigMap, which carries labels of its own: <c>label.value.label.value.KEY</c>.</summary>
/// <param name="Labels">What a cluster type and a deployment target must carry for the value to count.</param>
/// <param name="Name">The name of the configuration value.</param>
public sealed record ConfigKey(ValueMap Labels, string Name)
{
    /// <summary>Reads a key. A label without a value is dropped; values with dots cannot be written.</summary>
    /// <remarks>Kalypso's <c>getLabelsFromKey</c>.</remarks>
    public static ConfigKey Parse(string key)
    {
        var parts = key.Split('.');
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 1; i < parts.Length - 1; i += 2)
        {
            labels[parts[i - 1]] = parts[i];
        }

        return new(ValueMap.Of(labels), parts[^1]);
    }
}
