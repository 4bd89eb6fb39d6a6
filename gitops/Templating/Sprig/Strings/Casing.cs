using System.Text;
using LcncInfra.Templating.RegularExpressions.Matching;
using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Upper and lower case as Go maps them: code point by code point, a byte that is no valid UTF-8 becoming U+FFFD.</summary>
internal static class Casing
{
    /// <summary>Go's <c>strings.ToUpper</c>.</summary>
    public static string Upper(string text) => ByteText.IsAscii(text) ? text.ToUpperInvariant() : Map(text, GoUnicode.ToUpper);

    /// <summary>Go's <c>strings.ToLower</c>.</summary>
    public static string Lower(string text) => ByteText.IsAscii(text) ? text.ToLowerInvariant() : Map(text, GoUnicode.ToLower);

    /// <summary>Go's <c>strings.Title</c>: the first letter of each word in title case.</summary>
    public static string Title(string text)
    {
        var previous = (int)' ';
        return Map(text, rune =>
        {
            var isFirst = IsSeparator(previous);
            previous = rune;
            return isFirst ? GoUnicode.ToTitle(rune) : rune;
        });
    }

    /// <summary>The first letter of each word in lower case; words end at white space.</summary>
    public static string Untitle(string text)
    {
        var isFirst = true;
        return Map(text, rune =>
        {
            if (GoUnicode.IsSpace(rune))
            {
                isFirst = true;
                return rune;
            }

            var mapped = isFirst ? GoUnicode.ToLower(rune) : rune;
            isFirst = false;
            return mapped;
        });
    }

    /// <summary>Capitals to small letters and small letters to capitals, in title case behind white space.</summary>
    public static string Swap(string text)
    {
        var isBehindSpace = true;
        return Map(text, rune =>
        {
            if (GoUnicode.IsUpper(rune) || GoUnicode.IsTitle(rune))
            {
                isBehindSpace = false;
                return GoUnicode.ToLower(rune);
            }

            if (!GoUnicode.IsLower(rune))
            {
                isBehindSpace = GoUnicode.IsSpace(rune);
                return rune;
            }

            var mapped = isBehindSpace ? GoUnicode.ToTitle(rune) : GoUnicode.ToUpper(rune);
            isBehindSpace = false;
            return mapped;
        });
    }

    private static string Map(string text, Func<int, int> map)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var mapped = map(PatternMachine.RuneAt(text, i, out var width));
            i += width;
            Append(output, mapped);
        }

        return output.ToString();
    }

    /// <summary>Appends a code point.</summary>
    public static void Append(StringBuilder output, int rune)
    {
        if (rune < 0x10000)
        {
            output.Append((char)rune);
        }
        else
        {
            output.Append(char.ConvertFromUtf32(rune));
        }
    }

    private static bool IsSeparator(int rune) => rune < 0x80
        ? !char.IsAsciiLetterOrDigit((char)rune) && rune != '_'
        : !GoUnicode.IsLetter(rune) && !GoUnicode.IsDigit(rune) && GoUnicode.IsSpace(rune);
}
