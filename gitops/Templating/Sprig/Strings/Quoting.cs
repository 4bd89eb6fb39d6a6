using System.Globalization;
using System.Text;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.RegularExpressions.Matching;
using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Strings as Go writes them in its source: <c>%q</c>.</summary>
internal static class Quoting
{
    /// <summary>Go's <c>strconv.Quote</c>.</summary>
    public static string Quote(string text)
    {
        if (IsPlain(text))
        {
            return string.Concat("\"", text, "\"");
        }

        var output = new StringBuilder(text.Length + 16);
        AppendQuoted(output, text);
        return output.ToString();
    }

    /// <summary>Appends Go's <c>strconv.Quote</c> of a string.</summary>
    public static void AppendQuoted(StringBuilder output, string text)
    {
        FunctionLimits.CheckTextLength(output.Length + (long)text.Length + 2);
        output.Append('"');
        if (IsPlain(text))
        {
            output.Append(text);
        }
        else
        {
            AppendEscaped(output, text);
        }

        output.Append('"');
        FunctionLimits.CheckTextLength(output.Length);
    }

    /// <summary>Go's <c>strconv.CanBackquote</c>: whether a raw string can hold the text.</summary>
    public static bool CanBackquote(string text) => !text.AsSpan().ContainsAny('`', '\u007F', '\uFEFF')
        && !text.AsSpan().ContainsAnyInRange('\0', '\b') && !text.AsSpan().ContainsAnyInRange('\n', '\u001F')
        && !Values.GoText.HasInvalidBytes(text);

    private static bool IsPlain(string text) =>
        !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.AsSpan().ContainsAny('"', '\\');

    private static void AppendEscaped(StringBuilder output, string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var rune = PatternMachine.RuneAt(text, i, out var width);
            if (width == 1 && char.IsSurrogate(text[i]))
            {
                output.Append("\\x").Append(((byte)text[i]).ToString("x2", CultureInfo.InvariantCulture));
            }
            else if (rune is not ('"' or '\\') && GoUnicode.IsPrint(rune))
            {
                output.Append(text, i, width);
            }
            else
            {
                AppendEscape(output, rune);
            }

            i += width;
        }
    }

    private static void AppendEscape(StringBuilder output, int rune)
    {
        var letter = rune switch
        {
            '"' or '\\' => (char)rune,
            '\a' => 'a',
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\v' => 'v',
            _ => '\0',
        };
        _ = (letter, rune) switch
        {
            (not '\0', _) => output.Append('\\').Append(letter),
            (_, < ' ' or 0x7F) => output.Append(CultureInfo.InvariantCulture, $"\\x{rune:x2}"),
            (_, < 0x10000) => output.Append(CultureInfo.InvariantCulture, $"\\u{rune:x4}"),
            _ => output.Append(CultureInfo.InvariantCulture, $"\\U{rune:x8}"),
        };
    }
}
