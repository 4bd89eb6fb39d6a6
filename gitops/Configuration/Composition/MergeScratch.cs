using System.Numerics;
using LcncInfra.Model.Collections;

namespace LcncInfra.Configuration.Composition;

/// <summary>What every key holds while one snapshot is composed; used again for the next.</summary>
/// <param name="keys">The number of keys there are.</param>
internal sealed class MergeScratch(int keys)
{
    private const int BitsOfWord = 64;

    private readonly object?[] _values = new object?[keys];
    private readonly FlatValue?[] _last = new FlatValue?[keys];
    private readonly ulong[] _set = new ulong[(keys + BitsOfWord - 1) / BitsOfWord];
    private int _count;

    /// <summary>What a key holds.</summary>
    public object? ValueOf(int key) => _values[key];

    /// <summary>The value that was set last; <see langword="null"/> if none was.</summary>
    public FlatValue? LastOf(int key) => _last[key];

    /// <summary>Lets the key of a value hold something.</summary>
    public void Set(FlatValue added, object? value)
    {
        if (_last[added.Key] is null)
        {
            _set[added.Key / BitsOfWord] |= 1UL << (added.Key % BitsOfWord);
            _count++;
        }

        _last[added.Key] = added;
        _values[added.Key] = value;
    }

    /// <summary>The keys that hold something, in order, with what they hold; afterwards none does.</summary>
    public (object?[] Keys, object?[] Values) Take(ValueList<string> names)
    {
        var takenKeys = new object?[_count];
        var takenValues = new object?[_count];
        var next = 0;
        for (var word = 0; word < _set.Length; word++)
        {
            for (var bits = _set[word]; bits != 0; bits &= bits - 1)
            {
                var key = (word * BitsOfWord) + BitOperations.TrailingZeroCount(bits);
                takenKeys[next] = names[key];
                takenValues[next++] = _values[key];
                _values[key] = null;
                _last[key] = null;
            }

            _set[word] = 0;
        }

        _count = 0;
        return (takenKeys, takenValues);
    }
}
