using System.Text;

namespace LcncInfra.Templating.Yaml;

/// <summary>The order of yaml.v3 for texts: numbers within them by value (<c>a2</c> before <c>a10</c>), signs before letters.</summary>
internal static class NaturalOrder
{
    /// <summary>Whether one text stands before another.</summary>
    public static bool ComesBefore(string a, string b)
    {
        var same = a.AsSpan().CommonPrefixLength(b);
        if (same > 0 && char.IsHighSurrogate(a[same - 1]) && IsInsidePair(a, same) && IsInsidePair(b, same))
        {
            same--;
        }

        if (same == a.Length || same == b.Length)
        {
            return a.Length < b.Length;
        }

        var (runeOfA, runeOfB) = (RuneAt(a, same), RuneAt(b, same));
        var (isLetterA, isLetterB) = (IsLetter(runeOfA), IsLetter(runeOfB));
        return (isLetterA, isLetterB) switch
        {
            (true, true) => runeOfA < runeOfB,
            (false, false) => ComesBeforeAsNumber(a, b, same),
            // Behind a digit the letter comes first, so that 9a stands before 90.
            _ => EndsWithDigit(a, same) ? isLetterA : isLetterB,
        };
    }

    private static bool ComesBeforeAsNumber(string a, string b, int same)
    {
        // A zero counts as a digit of the number before it, if there is one.
        var start = (a[same] == '0' || b[same] == '0') && HasNumberBefore(a, same) ? 1L : 0L;
        var (numberOfA, lengthOfA) = NumberAt(a, same, start);
        var (numberOfB, lengthOfB) = NumberAt(b, same, start);
        if (numberOfA != numberOfB)
        {
            return numberOfA < numberOfB;
        }

        return lengthOfA != lengthOfB ? lengthOfA < lengthOfB : RuneAt(a, same) < RuneAt(b, same);
    }

    private static (long Number, int Length) NumberAt(string text, int index, long number)
    {
        var length = 0;
        while (index < text.Length && RuneAt(text, index) is var rune && Rune.IsDigit(rune))
        {
            number = unchecked((number * 10) + rune.Value - '0');
            index += rune.Utf16SequenceLength;
            length++;
        }

        return (number, length);
    }

    private static bool HasNumberBefore(string text, int index)
    {
        while (index > 0 && RuneBefore(text, index) is var rune && Rune.IsDigit(rune))
        {
            if (rune.Value != '0')
            {
                return true;
            }

            index -= rune.Utf16SequenceLength;
        }

        return false;
    }

    private static bool EndsWithDigit(string text, int length) => length > 0 && Rune.IsDigit(RuneBefore(text, length));

    private static bool IsLetter(Rune rune) => rune.IsAscii ? char.IsAsciiLetter((char)rune.Value) : Rune.IsLetter(rune);

    private static bool IsInsidePair(string text, int index) => index < text.Length && char.IsLowSurrogate(text[index]);

    private static Rune RuneAt(string text, int index)
    {
        if (char.IsAscii(text[index]))
        {
            return new Rune(text[index]);
        }

        Rune.DecodeFromUtf16(text.AsSpan(index), out var rune, out _);
        return rune;
    }

    private static Rune RuneBefore(string text, int index)
    {
        if (char.IsAscii(text[index - 1]))
        {
            return new Rune(text[index - 1]);
        }

        Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var rune, out _);
        return rune;
    }
}
