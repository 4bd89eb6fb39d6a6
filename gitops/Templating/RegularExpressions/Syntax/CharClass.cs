using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>A set of code points, such as <c>[a-z\d]</c>.</summary>
internal sealed class CharClass
{
    private readonly ClassItem[] _items;
    private readonly bool _isNegated;
    private readonly ulong _lowAscii;
    private readonly ulong _highAscii;

    /// <summary>A class of all code points that belong to one of the items, or of all others.</summary>
    public CharClass(IEnumerable<ClassItem> items, bool isNegated)
    {
        _items = [.. items];
        _isNegated = isNegated;
        for (var rune = 0; rune < 64; rune++)
        {
            _lowAscii |= Evaluate(rune) ? 1UL << rune : 0;
            _highAscii |= Evaluate(rune + 64) ? 1UL << rune : 0;
        }
    }

    /// <summary>All cases of one letter; null if it has only one.</summary>
    public static CharClass? OfLetter(int rune) => CaseFolding.Next(rune) == rune
        ? null
        : new CharClass([ClassItem.OfRanges([rune, rune], isNegated: false, foldsCase: true)], isNegated: false);

    /// <summary>Whether a code point belongs to the class.</summary>
    public bool Contains(int rune) => rune switch
    {
        < 64 => ((_lowAscii >> rune) & 1) != 0,
        < 128 => ((_highAscii >> (rune - 64)) & 1) != 0,
        _ => Evaluate(rune),
    };

    private bool Evaluate(int rune)
    {
        foreach (var item in _items)
        {
            if (item.Contains(rune))
            {
                return !_isNegated;
            }
        }

        return _isNegated;
    }
}
