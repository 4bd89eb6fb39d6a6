using System.Collections.Frozen;

namespace LcncInfra.Templating.RegularExpressions.Unicode;

/// <summary>Which code points are the same letter when case does not matter.</summary>
internal static class CaseFolding
{
    // Letters of more than two forms, in ascending order; all others are a pair of capital and small letter.
    private static readonly int[][] Orbits =
    [
        [0x004B, 0x006B, 0x212A], [0x0053, 0x0073, 0x017F], [0x00B5, 0x039C, 0x03BC], [0x00C5, 0x00E5, 0x212B], [0x00DF, 0x1E9E],
        [0x01C4, 0x01C5, 0x01C6], [0x01C7, 0x01C8, 0x01C9], [0x01CA, 0x01CB, 0x01CC], [0x01F1, 0x01F2, 0x01F3],
        [0x0345, 0x0399, 0x03B9, 0x1FBE], [0x0392, 0x03B2, 0x03D0], [0x0395, 0x03B5, 0x03F5], [0x0398, 0x03B8, 0x03D1, 0x03F4],
        [0x039A, 0x03BA, 0x03F0], [0x03A0, 0x03C0, 0x03D6], [0x03A1, 0x03C1, 0x03F1], [0x03A3, 0x03C2, 0x03C3],
        [0x03A6, 0x03C6, 0x03D5], [0x03A9, 0x03C9, 0x2126], [0x0412, 0x0432, 0x1C80], [0x0414, 0x0434, 0x1C81],
        [0x041E, 0x043E, 0x1C82], [0x0421, 0x0441, 0x1C83], [0x0422, 0x0442, 0x1C84, 0x1C85], [0x042A, 0x044A, 0x1C86],
        [0x0462, 0x0463, 0x1C87], [0x1C88, 0xA64A, 0xA64B], [0x1E60, 0x1E61, 0x1E9B],
    ];

    private static readonly FrozenDictionary<int, int> NextOfOrbit = BuildNext();

    /// <summary>Go's <c>unicode.SimpleFold</c>: the next form of a letter, or the code point itself if it has only one form.</summary>
    public static int Next(int rune)
    {
        if (NextOfOrbit.TryGetValue(rune, out var next))
        {
            return next;
        }

        // They lower or raise to ASCII, but are no form of that letter.
        if (rune is 0x0130 or 0x0131)
        {
            return rune;
        }

        var lower = GoUnicode.ToLower(rune);
        return lower != rune ? lower : GoUnicode.ToUpper(rune);
    }

    private static FrozenDictionary<int, int> BuildNext()
    {
        var next = new Dictionary<int, int>();
        foreach (var orbit in Orbits)
        {
            for (var i = 0; i < orbit.Length; i++)
            {
                next[orbit[i]] = orbit[(i + 1) % orbit.Length];
            }
        }

        return next.ToFrozenDictionary();
    }
}
