using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Values;

/// <summary>Copies a value so that it can be changed; what stood in several places of it still does so in the copy.</summary>
internal sealed class SharingCopier
{
    private readonly Dictionary<GoMap, GoMap> _copies = new(ReferenceEqualityComparer.Instance);

    public object? Copy(object? value) => value switch
    {
        GoMap map => CopyMap(map),
        GoList list => new GoList(list.Type, [.. list.Items.Select(Copy)]),
        _ => value,
    };

    private GoMap CopyMap(GoMap map)
    {
        if (_copies.TryGetValue(map, out var known))
        {
            return known;
        }

        var copy = new GoMap(map.Type);
        _copies.Add(map, copy);
        foreach (var (key, value) in map.Entries)
        {
            copy.Set(key, Copy(value));
        }

        return copy;
    }
}
