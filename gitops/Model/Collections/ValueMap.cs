using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace LcncInfra.Model.Collections;

/// <summary>An immutable map from text to text, in ordinal key order, that equals another with the same entries.</summary>
public sealed class ValueMap : IReadOnlyDictionary<string, string>, IEquatable<ValueMap>
{
    private readonly string[] _keys;
    private readonly string[] _values;

    private ValueMap(string[] keys, string[] values)
    {
        _keys = keys;
        _values = values;
    }

    /// <summary>No entries.</summary>
    public static ValueMap Empty { get; } = new([], []);

    /// <inheritdoc/>
    public int Count => _keys.Length;

    /// <summary>The keys in ordinal order.</summary>
    public IEnumerable<string> Keys => _keys;

    /// <summary>The values in the order of their keys.</summary>
    public IEnumerable<string> Values => _values;

    /// <inheritdoc/>
    public string this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The map has no key '{key}'.");

    /// <summary>A map of the given entries; of two with one key the later wins.</summary>
    public static ValueMap Of(IEnumerable<KeyValuePair<string, string>> entries)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            sorted[key] = value;
        }

        return sorted.Count == 0 ? Empty : new ValueMap([.. sorted.Keys], [.. sorted.Values]);
    }

    /// <summary>A map of the given entries; of two with one key the later wins.</summary>
    public static ValueMap Of(params (string Key, string Value)[] entries) =>
        Of(entries.Select(e => KeyValuePair.Create(e.Key, e.Value)));

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var index = Array.BinarySearch(_keys, key, StringComparer.Ordinal);
        value = index < 0 ? null : _values[index];
        return index >= 0;
    }

    /// <inheritdoc/>
    public bool Equals(ValueMap? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _keys.AsSpan().SequenceEqual(other._keys) && _values.AsSpan().SequenceEqual(other._values));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var i = 0; i < _keys.Length; i++)
        {
            hash.Add(string.GetHashCode(_keys[i], StringComparison.Ordinal));
            hash.Add(string.GetHashCode(_values[i], StringComparison.Ordinal));
        }

        return hash.ToHashCode();
    }

    /// <summary>Goes through the entries in order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<KeyValuePair<string, string>> IEnumerable<KeyValuePair<string, string>>.GetEnumerator()
    {
        for (var i = 0; i < _keys.Length; i++)
        {
            yield return KeyValuePair.Create(_keys[i], _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<string, string>>)this).GetEnumerator();

    /// <summary>Goes through the entries of a map in order.</summary>
    public record struct Enumerator
    {
        private readonly ValueMap _map;
        private int _next;

        internal Enumerator(ValueMap map) => _map = map;

        /// <summary>The entry that was come to.</summary>
        public readonly KeyValuePair<string, string> Current => KeyValuePair.Create(_map._keys[_next - 1], _map._values[_next - 1]);

        /// <summary>Goes to the next entry; <see langword="false"/> after the last.</summary>
        public bool MoveNext() => ++_next <= _map._keys.Length;
    }
}
