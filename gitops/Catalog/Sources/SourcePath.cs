using System.Globalization;
using LcncInfra.Catalog.Reading;

namespace LcncInfra.Catalog.Sources;

/// <summary>Follows a field path such as <c>spec.deploymentTargets[0].labels["a.b"]</c> into a document.</summary>
internal static class SourcePath
{
    /// <summary>The value at the path, or its nearest parent that was written.</summary>
    public static (YamlValue Value, YamlEntry? Entry, bool IsComplete) Find(YamlValue root, string path)
    {
        var value = root;
        YamlEntry? entry = null;
        ReadOnlySpan<char> rest = path;
        while (rest.Length > 0)
        {
            if (value is YamlMap map && FindEntry(map, ref rest) is { } next)
            {
                (value, entry) = (next.Value, next);
            }
            else if (value is YamlList list && FindItem(list, ref rest) is { } item)
            {
                (value, entry) = (item, null);
            }
            else
            {
                return (value, entry, false);
            }
        }

        return (value, entry, true);
    }

    private static YamlEntry? FindEntry(YamlMap map, ref ReadOnlySpan<char> rest)
    {
        if (rest is ['[', '"', ..])
        {
            var close = rest.IndexOf("\"]");
            return close < 0 ? null : Take(map, close, 2, ref rest);
        }

        // A key that holds dots is found too: the shortest that was written wins.
        for (var end = 1; end <= rest.Length; end++)
        {
            if ((end == rest.Length || rest[end] is '.' or '[') && map.Find(rest[..end]) is { } entry)
            {
                rest = rest[end..].TrimStart('.');
                return entry;
            }
        }

        return null;
    }

    private static YamlEntry? Take(YamlMap map, int close, int begin, ref ReadOnlySpan<char> rest)
    {
        var entry = map.Find(rest[begin..close]);
        rest = rest[(close + 2)..].TrimStart('.');
        return entry;
    }

    private static YamlValue? FindItem(YamlList list, ref ReadOnlySpan<char> rest)
    {
        var close = rest.IndexOf(']');
        if (rest[0] != '[' || close < 0 || !int.TryParse(rest[1..close], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            || index >= list.Items.Count)
        {
            return null;
        }

        rest = rest[(close + 1)..].TrimStart('.');
        return list.Items[index];
    }
}
