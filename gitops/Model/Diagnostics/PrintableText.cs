using System.Globalization;
using System.Text;

namespace LcncInfra.Model.Diagnostics;

/// <summary>Makes text safe to show in a terminal, a log or a review: what is not to be seen is written as an escape.</summary>
public static class PrintableText
{
    /// <summary>The text with control, formatting (such as bidirectional) and unpaired surrogate characters written as <c>\n</c> or
    /// <c>\u001B</c>.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]))
            {
                return Escape(text, i);
            }
        }

        return text;
    }

    private static string Escape(string text, int from)
    {
        var result = new StringBuilder(text, 0, from, text.Length + 16);
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(text, i)
                && CharUnicodeInfo.GetUnicodeCategory(text, i) != UnicodeCategory.Format)
            {
                result.Append(c).Append(text[++i]);
            }
            else if (IsPlain(c))
            {
                result.Append(c);
            }
            else
            {
                AppendEscape(result, c);
            }
        }

        return result.ToString();
    }

    private static void AppendEscape(StringBuilder result, char c)
    {
        switch (c)
        {
            case '\n':
                result.Append("\\n");
                break;
            case '\r':
                result.Append("\\r");
                break;
            case '\t':
                result.Append("\\t");
                break;
            default:
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
                break;
        }
    }

    private static bool IsPlain(char c) => c is >= ' ' and < '\u007F'
        || (c > '\u007F' && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control
            or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate));
}
