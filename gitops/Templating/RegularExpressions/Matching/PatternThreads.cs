namespace LcncInfra.Templating.RegularExpressions.Matching;

/// <summary>The steps at which a machine stands at one position of the text, in order of preference, each with its group positions.</summary>
internal sealed class PatternThreads(int steps, int slots)
{
    private readonly int[] _sparse = new int[steps];
    private readonly int[] _dense = new int[steps];
    private readonly int[] _saved = new int[steps * slots];

    /// <summary>Number of threads.</summary>
    public int Count { get; private set; }

    /// <summary>The step of a thread.</summary>
    public int this[int thread] => _dense[thread];

    /// <summary>The group positions of a thread.</summary>
    public Span<int> Saved(int thread) => _saved.AsSpan(thread * slots, slots);

    /// <summary>Adds a step unless it is there already.</summary>
    public bool TryAdd(int step)
    {
        var at = _sparse[step];
        if (at < Count && _dense[at] == step)
        {
            return false;
        }

        _sparse[step] = Count;
        _dense[Count++] = step;
        return true;
    }

    /// <summary>Removes all.</summary>
    public void Clear() => Count = 0;
}
