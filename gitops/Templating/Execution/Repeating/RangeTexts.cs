using System.Collections.Concurrent;

namespace LcncInfra.Templating.Execution.Repeating;

/// <summary>What a range printed for elements that it came by before, in any evaluation of its template.</summary>
/// <remarks>
/// Thousands of targets share most of their configuration, value by value. A body that depends on nothing but its element prints the same
/// for all of them (<see cref="RangeBodies"/>). Where values are not shared, looking is given up after a while.
/// </remarks>
internal sealed class RangeTexts
{
    private const int MostTexts = 50_000;
    private const int LongestText = 4096;
    private const int Patience = 1_000;

    private readonly ConcurrentDictionary<RangeElement, RangeText> _texts = new(RangeElementComparer.Instance);

    // Counted without a lock: it decides about speed only.
    private int _found;
    private int _kept;

    /// <summary>Whether looking pays.</summary>
    public bool IsWorthwhile => _kept < MostTexts && (_kept < Patience || _found > _kept);

    /// <summary>What was printed for an element; <see langword="null"/> if that is not known.</summary>
    public RangeText? Find(RangeElement element)
    {
        if (!_texts.TryGetValue(element, out var text))
        {
            return null;
        }

        _found++;
        return text;
    }

    /// <summary>Keeps what was printed for an element.</summary>
    public void Keep(RangeElement element, RangeText text)
    {
        if (text.Text.Length <= LongestText && _texts.TryAdd(element, text))
        {
            _kept++;
        }
    }
}
