using System.Buffers;
using System.Text;
using LcncInfra.Templating.RegularExpressions.Unicode;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Formatting;

/// <summary>Writes strings and characters as Go literals (Go package strconv).</summary>
public static class GoQuote
{
    private const string Hexadecimal = "0123456789abcdef";

    // What stands in a literal as itself.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => c is not ('"' or '\\'))]);

    /// <summary>A double-quoted literal, as <c>%q</c> prints it.</summary>
    public static string Quote(string text) => Quote(text, asciiOnly: false);

    /// <summary>A double-quoted literal, with all but ASCII escaped if wanted (<c>%+q</c>).</summary>
    public static string Quote(string text, bool asciiOnly)
    {
        if (IsPlain(text))
        {
            return string.Concat("\"", text, "\"");
        }

        var output = new StringBuilder(text.Length + 16).Append('"');
        var copied = 0;
        for (var i = 0; i < text.Length;)
        {
            var isInvalid = GoText.IsInvalidByte(text[i]);
            var rune = GoText.RuneAt(text, i, out var units);
            if (isInvalid || rune is '"' or '\\' || !IsShown(rune, asciiOnly))
            {
                output.Append(text, copied, i - copied);
                copied = i + units;
                AppendEscape(output, isInvalid ? text[i] & 0xFF : rune, isInvalid);
            }

            i += units;
        }

        return output.Append(text, copied, text.Length - copied).Append('"').ToString();
    }

    /// <summary>A single-quoted character literal.</summary>
    public static string QuoteRune(int rune, bool asciiOnly)
    {
        var output = new StringBuilder().Append('\'');
        rune = IsValid(rune) ? rune : 0xFFFD;
        if (rune is not ('\'' or '\\') && IsShown(rune, asciiOnly))
        {
            output.Append(RuneText(rune));
        }
        else
        {
            AppendEscape(output, rune, isByte: false);
        }

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
    public static bool IsPrint(int rune) => rune < 0x7F ? rune >= ' ' : IsValid(rune) && GoUnicode.IsPrint(rune);

    /// <summary>The string of one character; what is none gives U+FFFD.</summary>
    public static string RuneText(int rune) => IsValid(rune) ? char.ConvertFromUtf32(rune) : "\uFFFD";

    private static bool IsValid(int rune) => Rune.IsValid(rune);

    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(Plain);

    private static bool IsShown(int rune, bool asciiOnly) => (!asciiOnly || rune < 0x80) && IsPrint(rune);

    private static void AppendEscape(StringBuilder output, int rune, bool isByte)
    {
        if (isByte)
        {
            AppendHexadecimal(output.Append("\\x"), rune, 2);
        }
        else if (rune is '"' or '\'' or '\\')
        {
            output.Append('\\').Append((char)rune);
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
