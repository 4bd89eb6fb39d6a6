using LcncInfra.Templating.Formatting;
using static LcncInfra.Templating.Parsing.TextCursor;

namespace LcncInfra.Templating.Parsing;

/// <summary>Splits the text of a template into tokens, one at a time (Go package text/template/parse, lex.go).</summary>
/// <param name="text">The text.</param>
internal sealed class TemplateLexer(string text)
{
    private const string LeftComment = "/*";
    private const string RightComment = "*/";

    private static readonly Dictionary<string, TokenKind> Keywords = new(StringComparer.Ordinal)
    {
        ["."] = TokenKind.Dot,
        ["nil"] = TokenKind.Nil,
        ["block"] = TokenKind.Block,
        ["break"] = TokenKind.Break,
        ["continue"] = TokenKind.Continue,
        ["define"] = TokenKind.Define,
        ["else"] = TokenKind.Else,
        ["end"] = TokenKind.EndKeyword,
        ["if"] = TokenKind.If,
        ["range"] = TokenKind.Range,
        ["template"] = TokenKind.Template,
        ["with"] = TokenKind.With,
    };

    private readonly TextCursor _cursor = new(text);
    private State _state = State.Text;
    private Token? _token;
    private int _parentheses;

    private enum State
    {
        Text,
        LeftDelimiter,
        Comment,
        Action,
        Space,
        RightDelimiter,
        End,
    }

    /// <summary>The next token; after the end or an error, the end again and again.</summary>
    public Token Next()
    {
        _token = null;
        while (_token is null && _state != State.End)
        {
            _state = Step();
        }

        return _token ?? _cursor.Note(TokenKind.End, string.Empty);
    }

    private State Step() => _state switch
    {
        State.Text => ReadText(),
        State.LeftDelimiter => ReadLeftDelimiter(),
        State.Comment => ReadComment(),
        State.Action => ReadAction(),
        State.Space => ReadSpace(),
        _ => ReadRightDelimiter(),
    };

    private State ReadText()
    {
        var delimiter = text.IndexOf(LeftDelimiterText, _cursor.At, StringComparison.Ordinal);
        if (delimiter < 0)
        {
            _cursor.At = text.Length;
            if (_cursor.At > _cursor.Start)
            {
                return Emit(TokenKind.Text, State.Text);
            }

            _token = _cursor.Note(TokenKind.End, string.Empty);
            return State.End;
        }

        _cursor.At = delimiter;
        if (_cursor.HasLeftTrimMarker(delimiter + LeftDelimiterText.Length))
        {
            _cursor.At = _cursor.Start + text.AsSpan(_cursor.Start, delimiter - _cursor.Start).TrimEnd(SpaceCharacters).Length;
        }

        if (_cursor.At > _cursor.Start)
        {
            Emit(TokenKind.Text, State.LeftDelimiter);
        }

        _cursor.At = delimiter;
        _cursor.Ignore();
        return State.LeftDelimiter;
    }

    private State ReadLeftDelimiter()
    {
        _cursor.At += LeftDelimiterText.Length;
        var afterMarker = _cursor.HasLeftTrimMarker(_cursor.At) ? _cursor.At + TrimMarkerLength : _cursor.At;
        if (_cursor.StartsWith(afterMarker, LeftComment))
        {
            _cursor.At = afterMarker;
            _cursor.Ignore();
            return State.Comment;
        }

        Emit(TokenKind.LeftDelimiter, State.Action);
        _cursor.At = afterMarker;
        _cursor.Ignore();
        _parentheses = 0;
        return State.Action;
    }

    private State ReadComment()
    {
        var close = text.IndexOf(RightComment, _cursor.At + LeftComment.Length, StringComparison.Ordinal);
        if (close < 0)
        {
            return Fail("unclosed comment");
        }

        _cursor.At = close + RightComment.Length;
        if (!_cursor.AtRightDelimiter(out var trims))
        {
            return Fail("comment ends before closing delimiter");
        }

        _cursor.SkipRightDelimiter(trims);
        _cursor.Ignore();
        return State.Text;
    }

    private State ReadRightDelimiter()
    {
        _cursor.AtRightDelimiter(out var trims);
        if (trims)
        {
            _cursor.At += TrimMarkerLength;
            _cursor.Ignore();
        }

        _cursor.At += RightDelimiterText.Length;
        Emit(TokenKind.RightDelimiter, State.Text);
        if (trims)
        {
            _cursor.At = _cursor.SkipSpaces(_cursor.At);
            _cursor.Ignore();
        }

        return State.Text;
    }

    private State ReadAction()
    {
        if (_cursor.AtRightDelimiter(out _))
        {
            return _parentheses == 0 ? State.RightDelimiter : Fail("unclosed left paren");
        }

        var rune = _cursor.Peek(out var units);
        if (rune == EndOfText)
        {
            return Fail("unclosed action");
        }

        if (IsSpace(rune))
        {
            return State.Space;
        }

        if (rune == '.' && (_cursor.At + 1 >= text.Length || !char.IsAsciiDigit(text[_cursor.At + 1])))
        {
            _cursor.At++;
            return _cursor.At < text.Length ? ReadFieldOrVariable(TokenKind.Field, TokenKind.Dot) : ReadNumberFrom(_cursor.At - 1);
        }

        if (rune is '+' or '-' or '.' or (>= '0' and <= '9'))
        {
            return ReadNumberFrom(_cursor.At);
        }

        if (IsAlphaNumeric(rune))
        {
            return ReadIdentifier();
        }

        _cursor.At += units;
        return ReadSymbol(rune);
    }

    private State ReadSymbol(int rune)
    {
        switch (rune)
        {
            case '=':
                return Emit(TokenKind.Assign, State.Action);
            case ':':
                return _cursor.Accept("=") ? Emit(TokenKind.Declare, State.Action) : Fail("expected :=");
            case '|':
                return Emit(TokenKind.Pipe, State.Action);
            case '"':
                return ReadQuoted('"', TokenKind.String, "unterminated quoted string");
            case '\'':
                return ReadQuoted('\'', TokenKind.CharacterConstant, "unterminated character constant");
            case '`':
                return ReadRawString();
            case '$':
                return ReadFieldOrVariable(TokenKind.Variable, TokenKind.Variable);
            case '(':
                _parentheses++;
                return Emit(TokenKind.LeftParenthesis, State.Action);
            case ')':
                _parentheses--;
                return _parentheses < 0 ? Fail("unexpected right paren") : Emit(TokenKind.RightParenthesis, State.Action);
            default:
                return rune < 0x80 && GoQuote.IsPrint(rune)
                    ? Emit(TokenKind.Character, State.Action)
                    : Fail($"unrecognized character in action: {Name(rune)}");
        }
    }

    private State ReadSpace()
    {
        var end = _cursor.SkipSpaces(_cursor.At);
        var closes = end < text.Length && text[end] == '-' && _cursor.StartsWith(end + 1, RightDelimiterText);
        if (closes && end - _cursor.At == 1)
        {
            return State.RightDelimiter;
        }

        // The last space belongs to the delimiter that trims.
        _cursor.At = closes ? end - 1 : end;
        return Emit(TokenKind.Space, State.Action);
    }

    private State ReadIdentifier()
    {
        _cursor.SkipAlphaNumeric();
        if (!_cursor.AtTerminator())
        {
            return Fail($"bad character {Name(_cursor.Peek(out _))}");
        }

        var word = text[_cursor.Start.._cursor.At];
        var kind = Keywords.TryGetValue(word, out var keyword) ? keyword
            : word is "true" or "false" ? TokenKind.Bool
            : TokenKind.Identifier;
        return Emit(kind, State.Action);
    }

    private State ReadFieldOrVariable(TokenKind kind, TokenKind bare)
    {
        if (_cursor.AtTerminator())
        {
            return Emit(bare, State.Action);
        }

        _cursor.SkipAlphaNumeric();
        return _cursor.AtTerminator() ? Emit(kind, State.Action) : Fail($"bad character {Name(_cursor.Peek(out _))}");
    }

    private State ReadQuoted(char quote, TokenKind kind, string failure)
    {
        for (; _cursor.At < text.Length && text[_cursor.At] != '\n'; _cursor.At++)
        {
            if (text[_cursor.At] == quote)
            {
                _cursor.At++;
                return Emit(kind, State.Action);
            }

            if (text[_cursor.At] == '\\')
            {
                _cursor.At++;
                if (_cursor.At >= text.Length || text[_cursor.At] == '\n')
                {
                    break;
                }
            }
        }

        return Fail(failure);
    }

    private State ReadRawString()
    {
        var close = text.IndexOf('`', _cursor.At);
        if (close < 0)
        {
            return Fail("unterminated raw quoted string");
        }

        _cursor.At = close + 1;
        return Emit(TokenKind.RawString, State.Action);
    }

    private State ReadNumberFrom(int start)
    {
        _cursor.At = start;
        if (!_cursor.ScanNumber())
        {
            return FailAtNumber();
        }

        if (_cursor.Peek(out _) is not ('+' or '-'))
        {
            return Emit(TokenKind.Number, State.Action);
        }

        // A complex number has no spaces and ends with i.
        return _cursor.ScanNumber() && text[_cursor.At - 1] == 'i' ? Emit(TokenKind.Complex, State.Action) : FailAtNumber();
    }

    private State FailAtNumber() => Fail($"bad number syntax: {GoQuote.Quote(text[_cursor.Start.._cursor.At])}");

    private State Emit(TokenKind kind, State next)
    {
        _token = _cursor.Take(kind);
        return next;
    }

    private State Fail(string message)
    {
        _token = _cursor.Note(TokenKind.Error, message);
        return State.End;
    }
}
