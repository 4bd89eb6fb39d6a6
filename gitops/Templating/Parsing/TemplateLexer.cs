using System.Globalization;
using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Parsing;

/// <summary>Splits the text of a template into tokens, one at a time (Go package text/template/parse, lex.go).</summary>
/// <param name="text">The text.</param>
internal sealed class TemplateLexer(string text)
{
    private const string LeftDelimiter = "{{";
    private const string RightDelimiter = "}}";
    private const string LeftComment = "/*";
    private const string RightComment = "*/";
    private const string SpaceCharacters = " \t\r\n";
    private const int TrimMarkerLength = 2;
    private const int EndOfText = -1;

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

    private State _state = State.Text;
    private Token? _token;
    private int _at;
    private int _start;
    private int _startLine = 1;
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

        return _token ?? new Token(TokenKind.End, _start, _startLine, string.Empty);
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
        var delimiter = text.IndexOf(LeftDelimiter, _at, StringComparison.Ordinal);
        if (delimiter < 0)
        {
            _at = text.Length;
            if (_at > _start)
            {
                return Emit(TokenKind.Text, State.Text);
            }

            _token = new Token(TokenKind.End, _start, _startLine, string.Empty);
            return State.End;
        }

        _at = delimiter;
        if (HasLeftTrimMarker(delimiter + LeftDelimiter.Length))
        {
            _at = _start + text.AsSpan(_start, delimiter - _start).TrimEnd(SpaceCharacters).Length;
        }

        if (_at > _start)
        {
            Emit(TokenKind.Text, State.LeftDelimiter);
        }

        _at = delimiter;
        Ignore();
        return State.LeftDelimiter;
    }

    private State ReadLeftDelimiter()
    {
        _at += LeftDelimiter.Length;
        var afterMarker = HasLeftTrimMarker(_at) ? _at + TrimMarkerLength : _at;
        if (StartsWith(afterMarker, LeftComment))
        {
            _at = afterMarker;
            Ignore();
            return State.Comment;
        }

        Emit(TokenKind.LeftDelimiter, State.Action);
        _at = afterMarker;
        Ignore();
        _parentheses = 0;
        return State.Action;
    }

    private State ReadComment()
    {
        var close = text.IndexOf(RightComment, _at + LeftComment.Length, StringComparison.Ordinal);
        if (close < 0)
        {
            return Fail("unclosed comment");
        }

        _at = close + RightComment.Length;
        if (!AtRightDelimiter(out var trims))
        {
            return Fail("comment ends before closing delimiter");
        }

        SkipRightDelimiter(trims);
        Ignore();
        return State.Text;
    }

    private State ReadRightDelimiter()
    {
        AtRightDelimiter(out var trims);
        if (trims)
        {
            _at += TrimMarkerLength;
            Ignore();
        }

        _at += RightDelimiter.Length;
        Emit(TokenKind.RightDelimiter, State.Text);
        if (trims)
        {
            _at = SkipSpaces(_at);
            Ignore();
        }

        return State.Text;
    }

    private State ReadAction()
    {
        if (AtRightDelimiter(out _))
        {
            return _parentheses == 0 ? State.RightDelimiter : Fail("unclosed left paren");
        }

        var rune = Peek(out var units);
        if (rune == EndOfText)
        {
            return Fail("unclosed action");
        }

        if (IsSpace(rune))
        {
            return State.Space;
        }

        if (rune == '.' && (_at + 1 >= text.Length || !char.IsAsciiDigit(text[_at + 1])))
        {
            _at++;
            return _at < text.Length ? ReadFieldOrVariable(TokenKind.Field, TokenKind.Dot) : ReadNumberFrom(_at - 1);
        }

        if (rune is '+' or '-' or '.' or (>= '0' and <= '9'))
        {
            return ReadNumberFrom(_at);
        }

        if (IsAlphaNumeric(rune))
        {
            return ReadIdentifier();
        }

        _at += units;
        return ReadSymbol(rune);
    }

    private State ReadSymbol(int rune)
    {
        switch (rune)
        {
            case '=':
                return Emit(TokenKind.Assign, State.Action);
            case ':':
                return Accept("=") ? Emit(TokenKind.Declare, State.Action) : Fail("expected :=");
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
        var end = SkipSpaces(_at);
        var closes = end < text.Length && text[end] == '-' && StartsWith(end + 1, RightDelimiter);
        if (closes && end - _at == 1)
        {
            return State.RightDelimiter;
        }

        // The last space belongs to the delimiter that trims.
        _at = closes ? end - 1 : end;
        return Emit(TokenKind.Space, State.Action);
    }

    private State ReadIdentifier()
    {
        SkipAlphaNumeric();
        if (!AtTerminator())
        {
            return Fail($"bad character {Name(Peek(out _))}");
        }

        var word = text[_start.._at];
        var kind = Keywords.TryGetValue(word, out var keyword) ? keyword
            : word is "true" or "false" ? TokenKind.Bool
            : TokenKind.Identifier;
        return Emit(kind, State.Action);
    }

    private State ReadFieldOrVariable(TokenKind kind, TokenKind bare)
    {
        if (AtTerminator())
        {
            return Emit(bare, State.Action);
        }

        SkipAlphaNumeric();
        return AtTerminator() ? Emit(kind, State.Action) : Fail($"bad character {Name(Peek(out _))}");
    }

    private State ReadQuoted(char quote, TokenKind kind, string failure)
    {
        for (; _at < text.Length && text[_at] != '\n'; _at++)
        {
            if (text[_at] == quote)
            {
                _at++;
                return Emit(kind, State.Action);
            }

            if (text[_at] == '\\')
            {
                _at++;
                if (_at >= text.Length || text[_at] == '\n')
                {
                    break;
                }
            }
        }

        return Fail(failure);
    }

    private State ReadRawString()
    {
        var close = text.IndexOf('`', _at);
        if (close < 0)
        {
            return Fail("unterminated raw quoted string");
        }

        _at = close + 1;
        return Emit(TokenKind.RawString, State.Action);
    }

    private State ReadNumberFrom(int start)
    {
        _at = start;
        if (!ScanNumber())
        {
            return FailAtNumber();
        }

        if (Peek(out _) is not ('+' or '-'))
        {
            return Emit(TokenKind.Number, State.Action);
        }

        // A complex number has no spaces and ends with i.
        return ScanNumber() && text[_at - 1] == 'i' ? Emit(TokenKind.Complex, State.Action) : FailAtNumber();
    }

    private bool ScanNumber()
    {
        const string Decimal = "0123456789_";
        const string Hexadecimal = "0123456789abcdefABCDEF_";
        Accept("+-");
        var digits = Decimal;
        if (Accept("0"))
        {
            digits = Accept("xX") ? Hexadecimal : Accept("oO") ? "01234567_" : Accept("bB") ? "01_" : Decimal;
        }

        AcceptRun(digits);
        if (Accept("."))
        {
            AcceptRun(digits);
        }

        if ((digits == Decimal && Accept("eE")) || (digits == Hexadecimal && Accept("pP")))
        {
            Accept("+-");
            AcceptRun(Decimal);
        }

        Accept("i");
        if (!IsAlphaNumeric(Peek(out var units)))
        {
            return true;
        }

        _at += units;
        return false;
    }

    private State FailAtNumber() => Fail($"bad number syntax: {GoQuote.Quote(text[_start.._at])}");

    private bool AtRightDelimiter(out bool trims)
    {
        trims = _at + 1 < text.Length && IsSpace(text[_at]) && text[_at + 1] == '-' && StartsWith(_at + TrimMarkerLength, RightDelimiter);
        return trims || StartsWith(_at, RightDelimiter);
    }

    private void SkipRightDelimiter(bool trims)
    {
        _at += RightDelimiter.Length + (trims ? TrimMarkerLength : 0);
        _at = trims ? SkipSpaces(_at) : _at;
    }

    private bool AtTerminator() =>
        Peek(out _) is EndOfText or ' ' or '\t' or '\r' or '\n' or '.' or ',' or '|' or ':' or ')' or '(' || StartsWith(_at, RightDelimiter);

    private bool HasLeftTrimMarker(int at) => at + 1 < text.Length && text[at] == '-' && IsSpace(text[at + 1]);

    private bool StartsWith(int at, string value) => text.AsSpan(Math.Min(at, text.Length)).StartsWith(value, StringComparison.Ordinal);

    private int SkipSpaces(int at)
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private void SkipAlphaNumeric()
    {
        while (IsAlphaNumeric(Peek(out var units)))
        {
            _at += units;
        }
    }

    private bool Accept(string valid)
    {
        var accepted = _at < text.Length && valid.Contains(text[_at], StringComparison.Ordinal);
        _at += accepted ? 1 : 0;
        return accepted;
    }

    private void AcceptRun(string valid)
    {
        while (Accept(valid))
        {
        }
    }

    private int Peek(out int units)
    {
        units = 0;
        return _at < text.Length ? GoText.RuneAt(text, _at, out units) : EndOfText;
    }

    private State Emit(TokenKind kind, State next)
    {
        _token = new Token(kind, _start, _startLine, text[_start.._at]);
        Ignore();
        return next;
    }

    private void Ignore()
    {
        _startLine += text.AsSpan(_start, _at - _start).Count('\n');
        _start = _at;
    }

    private State Fail(string message)
    {
        _token = new Token(TokenKind.Error, _start, _startLine, message);
        return State.End;
    }

    private static string Name(int rune)
    {
        if (rune == EndOfText)
        {
            return "U+FFFFFFFFFFFFFFFF";
        }

        var code = "U+" + rune.ToString("X4", CultureInfo.InvariantCulture);
        return GoQuote.IsPrint(rune) ? $"{code} '{GoQuote.RuneText(rune)}'" : code;
    }

    private static bool IsSpace(int rune) => rune is ' ' or '\t' or '\r' or '\n';

    private static bool IsAlphaNumeric(int rune)
    {
        if (rune < 0x80)
        {
            return rune == '_' || (rune >= 0 && char.IsAsciiLetterOrDigit((char)rune));
        }

        return CharUnicodeInfo.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber;
    }
}
