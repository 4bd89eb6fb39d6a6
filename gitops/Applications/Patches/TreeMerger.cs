using LcncInfra.Templating.Values;

namespace LcncInfra.Applications.Patches;

/// <summary>Lays the patches of components over objects, as kustomize does with mappings.</summary>
/// <remarks>Patches of components hold no lists: how a list is merged depends on its field.</remarks>
internal static class TreeMerger
{
    /// <summary>The object with the patch laid over it.</summary>
    /// <exception cref="InvalidOperationException">The patch holds a list.</exception>
    public static GoMap Merge(GoMap below, GoMap above)
    {
        var merged = below.ShallowCopy();
        foreach (var (key, value) in above.Entries)
        {
            merged.Set(key, value switch
            {
                GoList => throw new InvalidOperationException($"The patch of a component holds the list '{key}'."),
                GoMap map when below.TryGetValue(key, out var old) && old is GoMap inner => Merge(inner, map),
                _ => value,
            });
        }

        return merged;
    }
}
