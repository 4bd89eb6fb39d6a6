using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>One member of a character class: ranges of code points or a Unicode property.</summary>
/// <param name="Includes">Whether a code point belongs to the item, before <see cref="IsNegated"/> and <see cref="FoldsCase"/>.</param>
/// <param name="IsNegated">Whether the item is all but these code points.</param>
/// <param name="FoldsCase">Whether another case of a letter belongs too.</param>
internal sealed record ClassItem(Predicate<int> Includes, bool IsNegated, bool FoldsCase)
{
    /// <summary>An item of ranges, given as first and last code points in turn.</summary>
    public static ClassItem OfRanges(int[] bounds, bool isNegated, bool foldsCase) =>
        new(rune => IsInRanges(bounds, rune), isNegated, foldsCase);

    /// <summary>Whether a code point belongs to the item.</summary>
    public bool Contains(int rune) => IncludesAnyForm(rune) != IsNegated;

    private static bool IsInRanges(int[] bounds, int rune)
    {
        for (var i = 0; i < bounds.Length; i += 2)
        {
            if (rune >= bounds[i] && rune <= bounds[i + 1])
            {
                return true;
            }
        }

        return false;
    }

    private bool IncludesAnyForm(int rune)
    {
        if (Includes(rune))
        {
            return true;
        }

        if (!FoldsCase)
        {
            return false;
        }

        for (var form = CaseFolding.Next(rune); form != rune; form = CaseFolding.Next(form))
        {
            if (Includes(form))
            {
                return true;
            }
        }

        return false;
    }
}
