using System.Text;
using System.Text.RegularExpressions;

namespace LcncInfra.Cli.Tests.Documents;

/// <summary>Finds calls of <c>lcnc</c> in text, and takes them apart as a shell does, as far as documents need it.</summary>
internal static partial class ShellCommands
{
    /// <summary>The arguments of every call, with the line it is on.</summary>
    public static IEnumerable<(int Line, string[] Arguments)> In(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = i + 1;
            var logical = new StringBuilder(lines[i]);
            while (logical.ToString().EndsWith('\\') && i + 1 < lines.Length)
            {
                logical.Length--;
                logical.Append(lines[++i].Trim());
            }

            if (!logical.ToString().TrimStart().StartsWith('#'))
            {
                foreach (Match call in Call().Matches(logical.ToString()))
                {
                    yield return (line, Words(logical.ToString(), call.Index + call.Length));
                }
            }
        }
    }

    // Up to what ends a command: a pipe, a list, a redirection, a comment, the end of a substitution.
    private static string[] Words(string line, int at)
    {
        List<string> words = [];
        var word = new StringBuilder();
        var (quote, hasWord) = ('\0', false);
        for (; at < line.Length; at++)
        {
            var c = line[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
                word.Append(c is '"' or '\'' ? string.Empty : c.ToString());
            }
            else if (c is '"' or '\'')
            {
                (quote, hasWord) = (c, true);
            }
            else if (c == '$' && at + 1 < line.Length && line[at + 1] is '(' or '{')
            {
                at = EndOf(line, at + 1);
                word.Append("substituted");
                hasWord = true;
            }
            else if (c == ' ')
            {
                Take();
            }
            else if (c is '|' or ';' or '&' or '>' or ')' or '`' || (c == '#' && !hasWord))
            {
                break;
            }
            else
            {
                word.Append(c);
                hasWord = true;
            }
        }

        Take();
        return [.. words.Where(w => w != "$@")];

        void Take()
        {
            if (hasWord)
            {
                words.Add(word.ToString());
                word.Clear();
                hasWord = false;
            }
        }
    }

    private static int EndOf(string line, int open)
    {
        var (depth, closing) = (0, line[open] == '(' ? ')' : '}');
        for (var i = open; i < line.Length; i++)
        {
            depth += line[i] == line[open] ? 1 : line[i] == closing ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return line.Length - 1;
    }

    // Where a command can stand: at the beginning of a line, a step or a list, and behind what separates commands.
    [GeneratedRegex(@"(?:^\s*(?:(?:\$|-|run:|script:|bash:|if|then|do|!)\s+)*|[|;&({]\s*(?:!\s+)?)lcnc (?=[a-z-])")]
    private static partial Regex Call();
}
