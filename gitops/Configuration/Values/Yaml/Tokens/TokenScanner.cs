using static LcncInfra.Configuration.Values.Yaml.Tokens.YamlTokenKind;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>Splits a text into the tokens that yaml.v2 finds in it.</summary>
internal sealed class TokenScanner
{
    private const int MaxDepth = 10_000;

    private readonly YamlCharacters _characters;
    private readonly TokenQueue _queue = new();
    private readonly SimpleKeys _keys;
    private readonly Stack<int> _indents = new();
    private int _indent = -1;
    private int _flowLevel;
    private bool _mayStartKey = true;
    private bool _isHeadKnown;
    private bool _hasEnded;

    public TokenScanner(YamlCharacters characters)
    {
        _characters = characters;
        _keys = new(characters);
        _queue.Add(new(StreamStart, 0));
    }

    /// <summary>The next token.</summary>
    public YamlToken Peek()
    {
        // A token that may be a key is followed until that is known, because the key's own token comes before it.
        while (!_isHeadKnown && (_queue.IsEmpty || (!_hasEnded && _keys.MayBeKey(_queue.Taken))))
        {
            ScanToken();
        }

        _isHeadKnown = true;
        return _queue.Head;
    }

    /// <summary>Goes behind the next token.</summary>
    public void Take()
    {
        _isHeadKnown = false;
        _queue.Take();
    }

    private void ScanToken()
    {
        SkipToToken();
        Unroll(_characters.Column);
        _characters.Ensure(4);
        if (_characters.IsAtEnd)
        {
            ScanEnd();
        }
        else if (_characters.Column == 0 && _characters.Current == '%')
        {
            ResetLine();
            _queue.Add(new DirectiveScanner(_characters).Scan());
        }
        else if (_characters.IsDocumentIndicator())
        {
            ResetLine();
            Add(_characters.Current == '-' ? DocumentStart : DocumentEnd, length: 3);
        }
        else if (!ScanIndicator())
        {
            ScanText();
        }
    }

    private bool ScanIndicator()
    {
        switch (_characters.Current)
        {
            case '[':
                ScanFlowStart(FlowSequenceStart);
                return true;
            case '{':
                ScanFlowStart(FlowMappingStart);
                return true;
            case ']':
                ScanFlowEnd(FlowSequenceEnd);
                return true;
            case '}':
                ScanFlowEnd(FlowMappingEnd);
                return true;
            case ',':
                _keys.Remove();
                _mayStartKey = true;
                Add(FlowEntry, length: 1);
                return true;
            case '-' when _characters.IsBlankOrEnd(1):
                ScanBlockEntry();
                return true;
            case '?' when _flowLevel > 0 || _characters.IsBlankOrEnd(1):
                ScanKey();
                return true;
            case ':' when _flowLevel > 0 || _characters.IsBlankOrEnd(1):
                ScanValue();
                return true;
            default:
                return false;
        }
    }

    private void ScanText()
    {
        switch (_characters.Current)
        {
            case '*' or '&' or '!':
                SaveKey();
                _queue.Add(new TagScanner(_characters).Scan());
                break;
            case '|' or '>' when _flowLevel == 0:
                _keys.Remove();
                _mayStartKey = true;
                _queue.Add(new BlockScalarScanner(_characters, _indent).Scan());
                break;
            case '\'' or '"':
                SaveKey();
                _queue.Add(new QuotedScalarScanner(_characters).Scan());
                break;
            default:
                ScanPlain();
                break;
        }
    }

    private void ScanPlain()
    {
        var starts = _characters.Current switch
        {
            '-' => !_characters.IsBlank(1),
            '?' or ':' => _flowLevel == 0 && !_characters.IsBlankOrEnd(1),
            '|' or '>' or '#' or '%' or '@' or '`' => false,
            _ => !_characters.IsBlankOrEnd(),
        };
        if (!starts)
        {
            throw Problem("found character that cannot start any token");
        }

        SaveKey();
        var scanner = new PlainScalarScanner(_characters, _indent, isInFlow: _flowLevel > 0);
        _queue.Add(scanner.Scan());
        _mayStartKey |= scanner.EndsAtLineStart;
    }

    private void SkipToToken()
    {
        while (true)
        {
            _characters.SkipByteOrderMark();
            // A tab is no indentation: it may not stand where a key may start.
            while (_characters.Current == ' ' || (_characters.Current == '\t' && (_flowLevel > 0 || !_mayStartKey)))
            {
                _characters.Skip();
            }

            _characters.SkipComment();
            if (!_characters.IsBreak())
            {
                return;
            }

            _characters.SkipLine();
            _mayStartKey |= _flowLevel == 0;
        }
    }

    private void ScanEnd()
    {
        var line = _characters.Line;
        _characters.EndLastLine();
        ResetLine();
        _queue.Add(new(StreamEnd, line));
        _hasEnded = true;
    }

    private void ScanFlowStart(YamlTokenKind kind)
    {
        SaveKey();
        _keys.Push(_queue.Scanned);
        if (++_flowLevel > MaxDepth)
        {
            throw Problem($"exceeded max depth of {MaxDepth}");
        }

        _mayStartKey = true;
        Add(kind, length: 1);
    }

    private void ScanFlowEnd(YamlTokenKind kind)
    {
        _keys.Remove();
        if (_flowLevel > 0)
        {
            _flowLevel--;
            _keys.Pop();
        }

        _mayStartKey = false;
        Add(kind, length: 1);
    }

    private void ScanBlockEntry()
    {
        // In flow collections the parser tells the error.
        if (_flowLevel == 0)
        {
            CheckMayStart("block sequence entries");
            Roll(_characters.Column, _queue.Scanned, new(BlockSequenceStart, _characters.Line));
        }

        _keys.Remove();
        _mayStartKey = true;
        Add(BlockEntry, length: 1);
    }

    private void ScanKey()
    {
        if (_flowLevel == 0)
        {
            CheckMayStart("mapping keys");
            Roll(_characters.Column, _queue.Scanned, new(BlockMappingStart, _characters.Line));
        }

        _keys.Remove();
        _mayStartKey = _flowLevel == 0;
        Add(Key, length: 1);
    }

    private void ScanValue()
    {
        if (_keys.IsLastPossible())
        {
            var key = _keys.Last;
            _queue.Insert(key.TokenNumber, new(Key, key.Line));
            Roll(key.Column, key.TokenNumber, new(BlockMappingStart, key.Line));
            _keys.Forget();
            _mayStartKey = false;
        }
        else
        {
            if (_flowLevel == 0)
            {
                CheckMayStart("mapping values");
                Roll(_characters.Column, _queue.Scanned, new(BlockMappingStart, _characters.Line));
            }

            _mayStartKey = _flowLevel == 0;
        }

        Add(Value, length: 1);
    }

    private void SaveKey()
    {
        if (_mayStartKey)
        {
            _keys.Save(_queue.Scanned, isRequired: _flowLevel == 0 && _indent == _characters.Column);
        }

        // Not after what is read now: a collection that starts says otherwise.
        _mayStartKey = false;
    }

    private void ResetLine()
    {
        Unroll(-1);
        _keys.Remove();
        _mayStartKey = false;
    }

    private void Roll(int column, int tokenNumber, YamlToken start)
    {
        if (_flowLevel > 0 || _indent >= column)
        {
            return;
        }

        _indents.Push(_indent);
        _indent = column;
        if (_indents.Count > MaxDepth)
        {
            throw Problem($"exceeded max depth of {MaxDepth}");
        }

        _queue.Insert(tokenNumber, start);
    }

    private void Unroll(int column)
    {
        while (_flowLevel == 0 && _indent > column)
        {
            _queue.Add(new(BlockEnd, _characters.Line));
            _indent = _indents.Pop();
        }
    }

    private void CheckMayStart(string what)
    {
        if (!_mayStartKey)
        {
            throw Problem($"{what} are not allowed in this context");
        }
    }

    private void Add(YamlTokenKind kind, int length)
    {
        _queue.Add(new(kind, _characters.Line));
        _characters.Skip(length);
    }

    private YamlSyntaxException Problem(string problem) => YamlSyntaxException.At(_characters.Line, problem);
}
