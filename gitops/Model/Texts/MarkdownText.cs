using System.Buffers;
using System.Globalization;
using System.Text;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Model.Texts;

/// <summary>Puts text that others wrote into Markdown, so that it stays text: no markup, no HTML, no mention, no end of a code block.</summary>
public static class MarkdownText
{
    // Before a letter or digit, hosts read these as references to people, issues, labels, milestones and snippets, also when written as character references.
    private static readonly SearchValues<char> ReferenceSigns = SearchValues.Create("@#!&~%$^");

    /// <summary>Text as inline code, in which hosts look for no references.</summary>
    public static string Code(string text) => $"<code>{Escaped(PrintableText.Of(text))}</code>";

    /// <summary>
    /// Text as text: everything but letters, digits, spaces and harmless signs is written as a character reference, and a word that would mention somebody or
    /// something stands as code.
    /// </summary>
    public static string Plain(string text) => string.Join(' ', PrintableText.Of(text).Split(' ').Select(word => Refers(word) ? Code(word) : Escaped(word)));

    private static bool Refers(string word)
    {
        for (var at = word.AsSpan().IndexOfAny(ReferenceSigns); at >= 0 && at + 1 < word.Length; at++)
        {
            if (ReferenceSigns.Contains(word[at]) && (char.IsLetterOrDigit(word[at + 1]) || word[at + 1] is '_' or '"'))
            {
                return true;
            }
        }

        return false;
    }

    private static string Escaped(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
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
