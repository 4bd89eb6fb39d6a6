using System.Diagnostics.CodeAnalysis;

namespace LcncInfra.Templating.Values;

/// <summary>A Go map of one of the types that templates meet.</summary>
/// <remarks>
/// Reference semantics as in Go: <c>set</c> and <c>unset</c> change the map that everyone sees. Whoever shares a map between
/// evaluations hands out a <see cref="ShallowCopy"/>.
/// Keys and values are Go values: <see langword="null"/> (nil), <see cref="bool"/>, <see cref="long"/> (int), <see cref="ulong"/> (uint64),
/// <see cref="double"/> (float64), <see cref="string"/>, <see cref="GoList"/>, <see cref="GoMap"/> and the engine's own opaque types.
/// </remarks>
public sealed class GoMap(GoMapType type)
{
    private static readonly object NilKey = new();

    private readonly Dictionary<object, object?> _entries = [];

    /// <summary>The Go type.</summary>
    public GoMapType Type { get; } = type;

    /// <summary>Number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>The entries in no particular order.</summary>
    public IEnumerable<KeyValuePair<object?, object?>> Entries =>
        _entries.Select(e => KeyValuePair.Create(ReferenceEquals(e.Key, NilKey) ? null : e.Key, e.Value));

    /// <summary>A <c>map[string]string</c> of the given entries.</summary>
    public static GoMap OfStrings(IEnumerable<KeyValuePair<string, string>> entries)
    {
        var map = new GoMap(GoMapType.StringToString);
        foreach (var (key, value) in entries)
        {
            map.Set(key, value);
        }

        return map;
    }

    /// <summary>A <c>map[string]interface {}</c> of the given entries.</summary>
    public static GoMap OfAny(IEnumerable<KeyValuePair<string, object?>> entries)
    {
        var map = new GoMap(GoMapType.StringToAny);
        foreach (var (key, value) in entries)
        {
            map.Set(key, value);
        }

        return map;
    }

    /// <summary>Whether the map has a key, and its value.</summary>
    public bool TryGetValue(object? key, [MaybeNullWhen(false)] out object? value) => _entries.TryGetValue(key ?? NilKey, out value);

    /// <summary>Adds or replaces an entry.</summary>
    public void Set(object? key, object? value) => _entries[key ?? NilKey] = value;

    /// <summary>Removes an entry, if it is there.</summary>
    public bool Remove(object? key) => _entries.Remove(key ?? NilKey);

    /// <summary>A map of the same type with the same entries, whose values are shared.</summary>
    public GoMap ShallowCopy()
    {
        var copy = new GoMap(Type);
        foreach (var (key, value) in _entries)
        {
            copy._entries[key] = value;
        }

        return copy;
    }
}
