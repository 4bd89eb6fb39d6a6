using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Values;

/// <summary>Merges the values that several ConfigMaps give to one key.</summary>
/// <remarks>
/// Kalypso's <c>mergeObjects</c>. It changes maps in place, and one map of a later value may have come into several items of a list:
/// then a still later value is merged into it once for each of them. Results here hold such shared maps too, so that folding
/// pairwise gives what Kalypso gives. The values given are never changed.
/// </remarks>
public static class ConfigValueMerger
{
    /// <summary>The value of a key to which another value is added.</summary>
    /// <param name="existing">What the key holds.</param>
    /// <param name="added">What comes to it: it replaces scalars, adds to lists, and is merged with maps.</param>
    public static object? Merge(object? existing, object? added) =>
        CanMerge(existing, added) ? Combine(new SharingCopier().Copy(existing), new SharingCopier().Copy(added)) : added;

    /// <summary>The value of a key from all that is given to it, in order.</summary>
    public static object? Fold(IEnumerable<object?> values)
    {
        object? result = null;
        foreach (var value in values)
        {
            result = Combine(result, new SharingCopier().Copy(value));
        }

        return result;
    }

    /// <summary>Whether merging is more than replacing: lists meet, or maps.</summary>
    public static bool CanMerge(object? existing, object? added) => (existing, added) is (GoList, GoList) or (GoMap, GoMap);

    private static object? Combine(object? existing, object? added) => (existing, added) switch
    {
        (GoList list, GoList more) => CombineLists(list, more),
        (GoMap map, GoMap more) => CombineMaps(map, more),
        _ => added,
    };

    private static GoList CombineLists(GoList existing, GoList added)
    {
        var items = new List<object?>(existing.Items);
        foreach (var item in added.Items)
        {
            if (item is not GoMap map || !MergeIntoNamesakes(items, map))
            {
                items.Add(item);
            }
        }

        return new(existing.Type, items);
    }

    /// <summary>Merges a map into all items of its name, those that have just been added included; without a name, into all without one.</summary>
    private static bool MergeIntoNamesakes(List<object?> items, GoMap added)
    {
        var found = false;
        var name = NameOf(added);
        foreach (var item in items)
        {
            if (item is GoMap existing && IsSameName(NameOf(existing), name))
            {
                CombineMaps(existing, added);
                found = true;
            }
        }

        return found;
    }

    private static GoMap CombineMaps(GoMap existing, GoMap added)
    {
        foreach (var (key, value) in added.Entries)
        {
            existing.Set(key, existing.TryGetValue(key, out var old) ? Combine(old, value) : value);
        }

        return existing;
    }

    private static object? NameOf(GoMap map) => map.TryGetValue("name", out var name) ? name : null;

    // A name that is a list or a map cannot be compared in Go, where it ends the run; here it is no name of another.
    private static bool IsSameName(object? a, object? b) => (a, b) switch
    {
        (double x, double y) => x == y,
        (GoMap or GoList, _) => false,
        _ => Equals(a, b),
    };
}
