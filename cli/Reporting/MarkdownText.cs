using System.Globalization;
using System.Text;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Reporting;

/// <summary>Puts text that others wrote into Markdown, so that it stays text: no markup, no HTML, no mention, no end of a code block.</summary>
internal static class MarkdownText
{
    /// <summary>Text as inline code.</summary>
    public static string Code(string text) => $"<code>{Plain(text)}</code>";

    /// <summary>Text as text: everything but letters, digits, spaces and harmless signs is written as a character reference.</summary>
    public static string Plain(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in PrintableText.Of(text))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is ' ' or '-' or '/' or ',' or ';' or '\'' or '=')
            {
                result.Append(c);
            }
            else
            {
                result.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            }
        }

        return result.ToString();
    }

    /// <summary>Lines as a code block, fenced with more backticks than any of them holds in a row.</summary>
    public static void Fence(TextWriter output, string language, IReadOnlyCollection<string> lines)
    {
        var fence = new string('`', Math.Max(3, lines.Select(LongestRun).DefaultIfEmpty().Max() + 1));
        output.WriteLine(fence + language);
        foreach (var line in lines)
        {
            output.WriteLine(PrintableText.Of(line));
        }

        output.WriteLine(fence);
    }

    private static int LongestRun(string line)
    {
        var (longest, run) = (0, 0);
        foreach (var c in line)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
