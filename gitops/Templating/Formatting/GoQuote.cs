using System.Globalization;
using System.Text;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Formatting;

/// <summary>Writes strings and characters as Go literals (Go package strconv).</summary>
public static class GoQuote
{
    private const string Hexadecimal = "0123456789abcdef";

    /// <summary>A double-quoted literal, as <c>%q</c> prints it.</summary>
    public static string Quote(string text) => Quote(text, asciiOnly: false);

    /// <summary>A double-quoted literal, with all but ASCII escaped if wanted (<c>%+q</c>).</summary>
    public static string Quote(string text, bool asciiOnly)
    {
        var output = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length;)
        {
            if (GoText.IsInvalidByte(text[i]))
            {
                AppendHexadecimal(output.Append("\\x"), text[i] & 0xFF, 2);
                i++;
                continue;
            }

            var rune = GoText.RuneAt(text, i, out var units);
            AppendRune(output, rune, '"', asciiOnly);
            i += units;
        }

        return output.Append('"').ToString();
    }

    /// <summary>A single-quoted character literal.</summary>
    public static string QuoteRune(int rune, bool asciiOnly)
    {
        var output = new StringBuilder().Append('\'');
        AppendRune(output, IsValid(rune) ? rune : 0xFFFD, '\'', asciiOnly);
        return output.Append('\'').ToString();
    }

    /// <summary>Whether a string can stand between backquotes on one line.</summary>
    public static bool CanBackquote(string text)
    {
        foreach (var unit in text)
        {
            if (unit is '`' or '\u007F' or '\uFEFF' || (unit < ' ' && unit != '\t'))
            {
                return false;
            }
        }

        return !GoText.HasInvalidBytes(text);
    }

    /// <summary>Whether a character prints as itself: letters, marks, numbers, punctuation, symbols and the ASCII space.</summary>
    public static bool IsPrint(int rune)
    {
        if (rune < 0x7F)
        {
            return rune >= ' ';
        }

        return IsValid(rune) && CharUnicodeInfo.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator);
    }

    /// <summary>The string of one character; what is none gives U+FFFD.</summary>
    public static string RuneText(int rune) => IsValid(rune) ? char.ConvertFromUtf32(rune) : "\uFFFD";

    private static bool IsValid(int rune) => Rune.IsValid(rune);

    private static void AppendRune(StringBuilder output, int rune, char quote, bool asciiOnly)
    {
        if (rune == quote || rune == '\\')
        {
            output.Append('\\').Append((char)rune);
        }
        else if (asciiOnly ? rune < 0x80 && IsPrint(rune) : IsPrint(rune))
        {
            output.Append(RuneText(rune));
        }
        else if (ShortEscape(rune) is { } escape)
        {
            output.Append('\\').Append(escape);
        }
        else if (rune is < ' ' or 0x7F)
        {
            AppendHexadecimal(output.Append("\\x"), rune, 2);
        }
        else if (rune < 0x10000)
        {
            AppendHexadecimal(output.Append("\\u"), rune, 4);
        }
        else
        {
            AppendHexadecimal(output.Append("\\U"), rune, 8);
        }
    }

    private static char? ShortEscape(int rune) => rune switch
    {
        '\a' => 'a',
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\v' => 'v',
        _ => null,
    };

    private static void AppendHexadecimal(StringBuilder output, int value, int digits)
    {
        for (var shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        {
            output.Append(Hexadecimal[(value >> shift) & 15]);
        }
    }
}
