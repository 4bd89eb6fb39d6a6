using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Objects;

/// <summary>Looks into the values that an object is made of: what is not there, or is something else, reads as nothing.</summary>
internal static class Node
{
    /// <summary>The value at a path of keys.</summary>
    public static object? At(object? node, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
        {
            if (node is not GoMap map || !map.TryGetValue(key, out node))
            {
                return null;
            }
        }

        return node;
    }

    /// <summary>A mapping.</summary>
    public static GoMap? Map(object? node, params ReadOnlySpan<string> path) => At(node, path) as GoMap;

    /// <summary>Text; <see langword="null"/> if there is none or it is empty.</summary>
    public static string? Text(object? node, params ReadOnlySpan<string> path) => At(node, path) is string { Length: > 0 } text ? text : null;

    /// <summary>The items of a list.</summary>
    public static IReadOnlyList<object?> Items(object? node, params ReadOnlySpan<string> path) => At(node, path) is GoList list ? list.Items : [];

    /// <summary>The mappings of a list, each with its index.</summary>
    public static IEnumerable<(int Index, GoMap Item)> Maps(object? node, params ReadOnlySpan<string> path) => MapsOf(Items(node, path));

    /// <summary>The texts of a list.</summary>
    public static IEnumerable<string> Texts(object? node, params ReadOnlySpan<string> path) => Items(node, path).OfType<string>();

    /// <summary>The keys of a mapping, in no particular order.</summary>
    public static IEnumerable<string> Keys(object? node, params ReadOnlySpan<string> path) => KeysOf(Map(node, path));

    /// <summary>A mapping of texts, such as labels.</summary>
    public static IReadOnlyDictionary<string, string> Labels(object? node, params ReadOnlySpan<string> path) =>
        LabelsOf(Map(node, path));

    private static IEnumerable<(int Index, GoMap Item)> MapsOf(IReadOnlyList<object?> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is GoMap map)
            {
                yield return (i, map);
            }
        }
    }

    private static Dictionary<string, string> LabelsOf(GoMap? map)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in map?.Entries ?? [])
        {
            if (key is string name && value is string text)
            {
                labels[name] = text;
            }
        }

        return labels;
    }

    private static IEnumerable<string> KeysOf(GoMap? map) => map is null ? [] : map.Entries.Select(e => e.Key).OfType<string>();
}
