namespace LcncInfra.Repository.Trees;

/// <summary>Finds paths in an ordered list. Who asks in order finds each with one comparison.</summary>
/// <param name="ordered">Paths in ordinal order, each once.</param>
/// <remarks>Not thread-safe: each worker has its own.</remarks>
public sealed class PathFinder(IReadOnlyList<string> ordered)
{
    private int _next;

    /// <summary>Where a path stands; -1 if it is not in the list.</summary>
    public int Find(string path)
    {
        if (_next < ordered.Count && ordered[_next] == path)
        {
            return _next++;
        }

        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = string.CompareOrdinal(ordered[middle], path) < 0 ? (middle + 1, high) : (low, middle);
        }

        var isThere = low < ordered.Count && ordered[low] == path;
        _next = isThere ? low + 1 : low;
        return isThere ? low : -1;
    }
}
