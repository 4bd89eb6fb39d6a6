using System.Globalization;
using System.Text;
using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Functions;

/// <summary>The escaping of Go's text/template and net/url.</summary>
internal static class TextEscaping
{
    private const string Hexadecimal = "0123456789ABCDEF";

    public static string Html(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '\0' => output.Append('\uFFFD'),
                '"' => output.Append("&#34;"),
                '\'' => output.Append("&#39;"),
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                _ => output.Append(unit),
            };
        }

        return Finish(output);
    }

    public static string JavaScript(string text)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var rune = GoText.RuneAt(text, i, out var units);
            switch (rune)
            {
                case '\\' or '\'' or '"':
                    output.Append('\\').Append((char)rune);
                    break;
                case '<' or '>' or '&' or '=' or < ' ':
                    output.Append("\\u00").Append(Hexadecimal[rune >> 4]).Append(Hexadecimal[rune & 15]);
                    break;
                case >= 0x80 when !GoQuote.IsPrint(rune):
                    output.Append("\\u").Append(rune.ToString("X4", CultureInfo.InvariantCulture));
                    break;
                default:
                    output.Append(text, i, units);
                    break;
            }

            i += units;
        }

        return Finish(output);
    }

    public static string UrlQuery(string text)
    {
        var output = new StringBuilder(text.Length);
        foreach (var unit in GoText.ToUtf8(text))
        {
            if (char.IsAsciiLetterOrDigit((char)unit) || unit is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'~')
            {
                output.Append((char)unit);
            }
            else if (unit == ' ')
            {
                output.Append('+');
            }
            else
            {
                output.Append('%').Append(Hexadecimal[unit >> 4]).Append(Hexadecimal[unit & 15]);
            }
        }

        return Finish(output);
    }

    private static string Finish(StringBuilder output)
    {
        FunctionLimits.CheckTextLength(output.Length);
        return output.ToString();
    }
}
