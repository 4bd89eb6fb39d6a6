using System.Diagnostics.CodeAnalysis;

namespace LcncInfra.Templating.Values;

/// <summary>A Go map of one of the types that templates meet.</summary>
/// <remarks>
/// Reference semantics as in Go: <c>set</c> and <c>unset</c> change the map that everyone sees. Whoever shares a map between
/// evaluations hands out a <see cref="ShallowCopy"/>, which costs nothing until one of the two is changed.
/// Keys and values are Go values: <see langword="null"/> (nil), <see cref="bool"/>, <see cref="long"/> (int), <see cref="ulong"/> (uint64),
/// <see cref="double"/> (float64), <see cref="string"/>, <see cref="GoInteger"/>, <see cref="GoList"/>, <see cref="GoMap"/>,
/// <see cref="GoStruct"/> and <see cref="GoObject"/>.
/// </remarks>
public sealed class GoMap
{
    private GoMapEntries _entries;
    private bool _shared;

    /// <summary>An empty map.</summary>
    public GoMap(GoMapType type)
        : this(type, GoMapEntries.Empty)
    {
    }

    private GoMap(GoMapType type, GoMapEntries entries)
    {
        Type = type;
        _entries = entries;
        _shared = true;
    }

    /// <summary>The Go type.</summary>
    public GoMapType Type { get; }

    /// <summary>Whether this is Go's nil map, which prints and ranges like an empty one; it stops being so when an entry is set.</summary>
    public bool IsNil { get; private set; }

    /// <summary>Number of entries.</summary>
    public int Count => _entries.Count;

    /// <summary>The entries in no particular order, as they are now.</summary>
    public IEnumerable<KeyValuePair<object?, object?>> Entries
    {
        get
        {
            var entries = Share();
            for (var i = 0; i < entries.Count; i++)
            {
                yield return KeyValuePair.Create(entries.KeyAt(i), entries.ValueAt(i));
            }
        }
    }

    /// <summary>The entries in the order that Go prints them and ranges over them, as they are now.</summary>
    public IEnumerable<KeyValuePair<object?, object?>> SortedEntries
    {
        get
        {
            var entries = Share();
            foreach (var i in entries.SortedOrder())
            {
                yield return KeyValuePair.Create(entries.KeyAt(i), entries.ValueAt(i));
            }
        }
    }

    /// <summary>A nil map.</summary>
    public static GoMap NilOf(GoMapType type) => new(type) { IsNil = true };

    /// <summary>A <c>map[string]string</c> of the given entries; the last of equal keys wins.</summary>
    public static GoMap OfStrings(IEnumerable<KeyValuePair<string, string>> entries) =>
        new GoMap(GoMapType.StringToString).Fill(entries, areDistinct: entries is IReadOnlyDictionary<string, string>);

    /// <summary>A <c>map[string]interface {}</c> of the given entries; the last of equal keys wins.</summary>
    public static GoMap OfAny(IEnumerable<KeyValuePair<string, object?>> entries) =>
        new GoMap(GoMapType.StringToAny).Fill(entries, areDistinct: entries is IReadOnlyDictionary<string, object?>);

    /// <summary>A <c>map[string]interface {}</c> over arrays that nobody changes any more; costs nothing until it is changed.</summary>
    /// <param name="keys">Texts in ordinal order, each once.</param>
    /// <param name="values">Their values.</param>
    public static GoMap Over(object?[] keys, object?[] values) => new(GoMapType.StringToAny, GoMapEntries.OfSorted(keys, values));

    /// <summary>Whether the map has a key, and its value.</summary>
    public bool TryGetValue(object? key, [MaybeNullWhen(false)] out object? value)
    {
        var index = _entries.IndexOf(key);
        value = index < 0 ? null : _entries.ValueAt(index);
        return index >= 0;
    }

    /// <summary>Adds or replaces an entry.</summary>
    public void Set(object? key, object? value)
    {
        Own();
        _entries.Set(key, value);
        IsNil = false;
    }

    /// <summary>Removes an entry, if it is there.</summary>
    public bool Remove(object? key)
    {
        var index = _entries.IndexOf(key);
        if (index < 0)
        {
            return false;
        }

        Own();
        _entries.RemoveAt(index);
        return true;
    }

    /// <summary>A map of the same type with the same entries, whose values are shared.</summary>
    public GoMap ShallowCopy() => new(Type, Share()) { IsNil = IsNil };

    /// <summary>The entries, which stay as they are: who changes the map from now on changes a copy.</summary>
    internal GoMapEntries Share()
    {
        // Many threads may share one map at once; all of them write the same.
        _shared = true;
        return _entries;
    }

    private GoMap Fill<T>(IEnumerable<KeyValuePair<string, T>> entries, bool areDistinct)
    {
        Own();
        _entries.EnsureCapacity(entries.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var (key, value) in entries)
        {
            if (areDistinct)
            {
                _entries.Append(key, value);
            }
            else
            {
                _entries.Set(key, value);
            }
        }

        return this;
    }

    private void Own()
    {
        if (_shared)
        {
            _entries = _entries.Copy();
            _shared = false;
        }
    }
}
