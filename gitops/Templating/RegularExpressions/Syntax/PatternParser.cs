namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>Reads a regular expression in RE2's syntax, as Go does: the same language, the same texts of errors.</summary>
internal sealed class PatternParser
{
    private const int MaxHeight = 1000;
    private const int MaxRepeat = 1000;

    // Go allows some millions; a machine for that many takes more memory than a template should.
    private const long MaxSize = 100_000;

    private readonly PatternCursor _cursor;
    private readonly PatternClassParser _classes;
    private readonly Stack<PatternGroup> _outer = [];
    private readonly List<string?> _groupNames = [null];
    private PatternGroup _group = new(PatternFlags.OneLine, 0);
    private PatternFlags _flags = PatternFlags.OneLine;

    private PatternParser(string pattern)
    {
        _cursor = new PatternCursor(pattern);
        _classes = new PatternClassParser(_cursor);
    }

    /// <summary>Reads a whole pattern.</summary>
    /// <exception cref="PatternSyntaxException">It is not a regular expression; the message is Go's.</exception>
    public static (PatternNode Node, IReadOnlyList<string?> GroupNames) Parse(string pattern)
    {
        var parser = new PatternParser(pattern);
        return (parser.ParseAll(), parser._groupNames);
    }

    private PatternNode ParseAll()
    {
        var lastRepeat = -1;
        while (!_cursor.IsAtEnd)
        {
            var start = _cursor.Position;
            lastRepeat = ParseItem(lastRepeat) ? start : -1;
        }

        if (_outer.Count > 0)
        {
            throw new PatternSyntaxException("missing closing )", _cursor.Pattern);
        }

        return Checked(_group.Close());
    }

    /// <returns>Whether the item was a repetition.</returns>
    private bool ParseItem(int lastRepeat)
    {
        switch (_cursor.Current)
        {
            case '(':
                OpenGroup();
                return false;
            case '|':
                _cursor.Position++;
                _group.StartAlternative();
                return false;
            case ')':
                CloseGroup();
                return false;
            case '*':
                return ParseRepeat(0, -1, lastRepeat);
            case '+':
                return ParseRepeat(1, -1, lastRepeat);
            case '?':
                return ParseRepeat(0, 1, lastRepeat);
            case '{':
                return ParseCountedRepeat(lastRepeat);
            default:
                ParseAtom();
                return false;
        }
    }

    private void ParseAtom()
    {
        switch (_cursor.Current)
        {
            case '^':
                _cursor.Position++;
                Push(new PatternNode.Assert(Has(PatternFlags.OneLine) ? PatternAssertion.BeginText : PatternAssertion.BeginLine));
                break;
            case '$':
                _cursor.Position++;
                Push(new PatternNode.Assert(Has(PatternFlags.OneLine) ? PatternAssertion.EndText : PatternAssertion.EndLine));
                break;
            case '.':
                _cursor.Position++;
                Push(new PatternNode.Any(Has(PatternFlags.DotMatchesNewline)));
                break;
            case '[':
                Push(new PatternNode.Class(_classes.ParseBrackets(Has(PatternFlags.FoldCase))));
                break;
            case '\\':
                ParseBackslash();
                break;
            default:
                PushLiteral(_cursor.NextRune());
                break;
        }
    }

    private void ParseBackslash()
    {
        PatternAssertion? assertion = _cursor.Peek(1) switch
        {
            'A' => PatternAssertion.BeginText,
            'b' => PatternAssertion.WordBoundary,
            'B' => PatternAssertion.NoWordBoundary,
            'z' => PatternAssertion.EndText,
            _ => null,
        };
        if (assertion is { } found)
        {
            _cursor.Position += 2;
            Push(new PatternNode.Assert(found));
        }
        else if (_cursor.Peek(1) == 'C')
        {
            throw new PatternSyntaxException("invalid escape sequence", _cursor.Rest[..2]);
        }
        else if (_cursor.Peek(1) == 'Q')
        {
            ParseQuotation();
        }
        else if (_classes.ParseEscapedClass(Has(PatternFlags.FoldCase)) is { } item)
        {
            Push(new PatternNode.Class(new CharClass([item], isNegated: false)));
        }
        else
        {
            PushLiteral(_classes.ParseEscape());
        }
    }

    private void ParseQuotation()
    {
        _cursor.Position += 2;
        while (!_cursor.IsAtEnd && !_cursor.StartsWith("\\E"))
        {
            PushLiteral(_cursor.NextRune());
        }

        _cursor.Position = Math.Min(_cursor.Position + 2, _cursor.Pattern.Length);
    }

    private void OpenGroup()
    {
        if (_cursor.Peek(1) == '?')
        {
            OpenSpecialGroup();
            return;
        }

        _cursor.Position++;
        OpenCapture(null);
    }

    private void OpenCapture(string? name)
    {
        _groupNames.Add(name);
        _outer.Push(_group);
        _group = new PatternGroup(_flags, _groupNames.Count - 1);
    }

    private void OpenSpecialGroup()
    {
        var (name, flags) = PatternGroupHead.Parse(_cursor, _flags);
        if (name is not null)
        {
            OpenCapture(name);
        }
        else if (_cursor.Pattern[_cursor.Position - 1] == ':')
        {
            _outer.Push(_group);
            _group = new PatternGroup(_flags, 0);
        }

        _flags = flags;
    }

    private void CloseGroup()
    {
        if (!_outer.TryPop(out var outer))
        {
            throw new PatternSyntaxException("unexpected )", _cursor.Pattern);
        }

        _cursor.Position++;
        var content = _group.Close();
        _flags = _group.OuterFlags;
        var node = _group.Capture == 0 ? content : new PatternNode.Capture(_group.Capture, content);
        _group = outer;
        Push(node);
    }

    private bool ParseCountedRepeat(int lastRepeat)
    {
        var start = _cursor.Position;
        if (!PatternCount.TryParse(_cursor, out var min, out var max))
        {
            _cursor.Position = start + 1;
            PushLiteral('{');
            return false;
        }

        if (min is < 0 or > MaxRepeat || max > MaxRepeat || (max >= 0 && min > max))
        {
            throw new PatternSyntaxException("invalid repeat count", _cursor.Since(start));
        }

        Repeat(min, max, start, lastRepeat);
        return true;
    }

    private bool ParseRepeat(int min, int max, int lastRepeat)
    {
        var start = _cursor.Position++;
        Repeat(min, max, start, lastRepeat);
        return true;
    }

    private void Repeat(int min, int max, int start, int lastRepeat)
    {
        var isGreedy = !Has(PatternFlags.NonGreedy);
        if (_cursor.Current == '?')
        {
            _cursor.Position++;
            isGreedy = !isGreedy;
        }

        if (lastRepeat >= 0)
        {
            throw new PatternSyntaxException("invalid nested repetition operator", _cursor.Since(lastRepeat));
        }

        if (_group.TakeLast() is not { } content)
        {
            throw new PatternSyntaxException("missing argument to repetition operator", _cursor.Since(start));
        }

        var repeat = new PatternNode.Repeat(content, min, max, isGreedy);
        if ((min >= 2 || max >= 2) && !PatternCount.IsRepeatBounded(repeat, MaxRepeat))
        {
            throw new PatternSyntaxException("invalid repeat count", _cursor.Since(start));
        }

        Push(repeat);
    }

    private void PushLiteral(int rune) =>
        Push(Has(PatternFlags.FoldCase) && CharClass.OfLetter(rune) is { } letter
            ? new PatternNode.Class(letter)
            : new PatternNode.Literal(rune));

    private void Push(PatternNode node) => _group.Add(Checked(node));

    private PatternNode Checked(PatternNode node)
    {
        if (node.Height > MaxHeight)
        {
            throw new PatternSyntaxException("expression nests too deeply", _cursor.Pattern);
        }

        return node.Size > MaxSize ? throw new PatternSyntaxException("expression too large", _cursor.Pattern) : node;
    }

    private bool Has(PatternFlags flag) => (_flags & flag) != 0;
}
