using System.Text;

namespace LcncInfra.Configuration.JsonSchema.Formats;

/// <summary>Takes the parts of a mail address off the front of a text.</summary>
internal sealed class MailScanner(string text)
{
    public int Position { get; set; }

    public bool IsAtEnd => Position >= text.Length;

    public bool Next(char c) => !IsAtEnd && text[Position] == c;

    public bool Take(char c)
    {
        if (!Next(c))
        {
            return false;
        }

        Position++;
        return true;
    }

    public void SkipSpace()
    {
        while (Next(' ') || Next('\t'))
        {
            Position++;
        }
    }

    /// <summary>Skips spaces and comments in parentheses.</summary>
    /// <returns>Whether all comments were closed.</returns>
    public bool SkipComments()
    {
        SkipSpace();
        while (Next('('))
        {
            if (!TakeComment(out _))
            {
                return false;
            }

            SkipSpace();
        }

        return true;
    }

    /// <summary>Takes the comment that is the name of an address.</summary>
    public bool TakeNameComment() =>
        TakeComment(out var comment) && comment.Split(' ', '\t').All(EncodedWord.IsReadable);

    /// <summary>Takes <c>local@domain</c>.</summary>
    public bool TakeSpec()
    {
        SkipSpace();
        var hasLocal = Next('"') ? TakeQuoted(out var length) && length > 0 : TakeAtom(permissive: false, out _);
        if (!hasLocal || !Take('@'))
        {
            return false;
        }

        SkipSpace();
        return TakeAtom(permissive: false, out _);
    }

    /// <summary>Takes the words of a display name, at least one.</summary>
    public bool TakePhrase()
    {
        for (var words = 0; ; words++)
        {
            SkipSpace();
            var start = Position;
            if (IsAtEnd)
            {
                return true;
            }

            var isQuoted = Next('"');
            string atom = "";
            if (!(isQuoted ? TakeQuoted(out _) : TakeAtom(permissive: true, out atom)))
            {
                Position = start;
                return words > 0;
            }

            if (!isQuoted && !EncodedWord.IsReadable(atom))
            {
                return words > 0;
            }
        }
    }

    private bool TakeQuoted(out int length)
    {
        length = 0;
        for (Position++; !IsAtEnd; Position++)
        {
            var c = text[Position];
            if (c == '"')
            {
                Position++;
                return true;
            }

            if (c == '\\' && ++Position == text.Length)
            {
                return false;
            }

            if (text[Position] < ' ' && text[Position] != '\t' || text[Position] == '\x7f')
            {
                return false;
            }

            length++;
        }

        return false;
    }

    private bool TakeAtom(bool permissive, out string atom)
    {
        var start = Position;
        while (!IsAtEnd && IsAtomCharacter(text[Position], permissive))
        {
            Position++;
        }

        atom = text[start..Position];
        return atom.Length > 0
            && (permissive || !(atom[0] == '.' || atom[^1] == '.' || atom.Contains("..", StringComparison.Ordinal)));
    }

    private bool TakeComment(out string comment)
    {
        var content = new StringBuilder();
        var depth = 0;
        for (; !IsAtEnd; Position++)
        {
            var c = text[Position];
            if (c == '\\' && Position + 1 < text.Length)
            {
                Position++;
            }
            else
            {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }

            if (depth == 0)
            {
                Position++;
                break;
            }

            content.Append(text[Position]);
        }

        comment = content.Length > 0 ? content.ToString(1, content.Length - 1) : "";
        return depth == 0;
    }

    private static bool IsAtomCharacter(char c, bool permissive) => c switch
    {
        '.' => true,
        '(' or ')' or '[' or ']' or ';' or '@' or '\\' or ',' => permissive,
        '<' or '>' or '"' or ':' => false,
        _ => c > ' ' && c != '\x7f',
    };
}
