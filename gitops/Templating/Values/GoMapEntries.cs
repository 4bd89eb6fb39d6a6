namespace LcncInfra.Templating.Values;

/// <summary>The entries of a map, which several maps may share until one of them changes.</summary>
/// <remarks>
/// Most maps are labels or configuration of one target: small, built once, read a few times. So keys stand in an array that is
/// searched one by one; the index and the sorted order are made when they pay off, and may be made by two threads at once, with
/// equal results.
/// </remarks>
internal sealed class GoMapEntries
{
    private const int ScannedCount = 24;

    private static readonly object NilKey = new();

    private object?[] _keys;
    private object?[] _values;
    private volatile Dictionary<object, int>? _index;
    private volatile int[]? _order;

    // Texts in ordinal order are searched by halving, and need no index.
    private bool _isSorted;

    private GoMapEntries(object?[] keys, object?[] values, int count)
    {
        _keys = keys;
        _values = values;
        Count = count;
    }

    public static GoMapEntries Empty { get; } = new([], [], 0);

    public int Count { get; private set; }

    /// <summary>Entries over arrays that nobody changes: texts in ordinal order, each once, and their values.</summary>
    public static GoMapEntries OfSorted(object?[] keys, object?[] values) => new(keys, values, keys.Length) { _isSorted = true };

    public object? KeyAt(int index) => _keys[index];

    public object? ValueAt(int index) => _values[index];

    public int IndexOf(object? key)
    {
        if (_isSorted)
        {
            return key is string sought ? Halve(sought) : -1;
        }

        if (Count > ScannedCount)
        {
            return (_index ??= MakeIndex()).TryGetValue(key ?? NilKey, out var index) ? index : -1;
        }

        return key is string text ? Scan(text) : Scan(key);
    }

    public void Set(object? key, object? value)
    {
        var index = IndexOf(key);
        if (index >= 0)
        {
            _values[index] = value;
            return;
        }

        Append(key, value);
    }

    /// <summary>Adds an entry whose key is not there.</summary>
    public void Append(object? key, object? value)
    {
        if (Count == _keys.Length)
        {
            EnsureCapacity(Math.Max(4, Count * 2));
        }

        _keys[Count] = key;
        _values[Count] = value;
        _index?.Add(key ?? NilKey, Count);
        _order = null;
        _isSorted = false;
        Count++;
    }

    public void EnsureCapacity(int capacity)
    {
        if (capacity > _keys.Length)
        {
            Array.Resize(ref _keys, capacity);
            Array.Resize(ref _values, capacity);
        }
    }

    public void RemoveAt(int index)
    {
        Count--;
        _keys[index] = _keys[Count];
        _values[index] = _values[Count];
        _keys[Count] = _values[Count] = null;
        _index = null;
        _order = null;
        _isSorted = false;
    }

    public GoMapEntries Copy() => new(
        _keys.AsSpan(0, Count).ToArray(),
        _values.AsSpan(0, Count).ToArray(),
        Count)
    {
        _isSorted = _isSorted,
    };

    /// <summary>Indexes of the entries in the order in which Go prints them.</summary>
    public int[] SortedOrder()
    {
        if (_order is { } known)
        {
            return known;
        }

        var order = new int[Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        if (!IsInGoOrder())
        {
            Array.Sort(order, (a, b) => GoKeyOrder.Compare(_keys[a], _keys[b]));
        }

        return _order = order;
    }

    private bool IsInGoOrder()
    {
        for (var i = 1; i < Count; i++)
        {
            if (GoKeyOrder.Compare(_keys[i - 1], _keys[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private int Halve(string key)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal((string?)_keys[middle], key);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private int Scan(string key)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_keys[i] is string candidate && string.Equals(candidate, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    private int Scan(object? key)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Equals(_keys[i], key))
            {
                return i;
            }
        }

        return -1;
    }

    private Dictionary<object, int> MakeIndex()
    {
        var index = new Dictionary<object, int>(Count);
        for (var i = 0; i < Count; i++)
        {
            index.Add(_keys[i] ?? NilKey, i);
        }

        return index;
    }
}
