using System.Text;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>Scans literal (<c>|</c>) and folded (<c>&gt;</c>) text.</summary>
internal sealed class BlockScalarScanner(YamlCharacters characters, int parentIndent)
{
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _lastBreak = new();
    private readonly StringBuilder _emptyLines = new();
    private int _indent;

    private enum Chomping
    {
        Clip,
        Strip,
        Keep,
    }

    public YamlToken Scan()
    {
        var line = characters.Line;
        var isLiteral = characters.Current == '|';
        characters.Skip();
        var chomping = ScanHeader();
        ScanEmptyLines();
        ScanLines(isLiteral);
        if (chomping != Chomping.Strip)
        {
            _text.Append(_lastBreak);
        }

        if (chomping == Chomping.Keep)
        {
            _text.Append(_emptyLines);
        }

        return new(YamlTokenKind.Scalar, line) { Text = _text.ToString() };
    }

    private Chomping ScanHeader()
    {
        var chomping = ScanChomping();
        ScanIndentation();
        if (chomping == Chomping.Clip)
        {
            chomping = ScanChomping();
        }

        characters.SkipBlanks();
        characters.SkipComment();
        if (!characters.IsBreakOrEnd())
        {
            throw Problem("did not find expected comment or line break");
        }

        characters.Ensure(2);
        characters.SkipLine();
        return chomping;
    }

    private Chomping ScanChomping()
    {
        var chomping = characters.Current switch
        {
            '+' => Chomping.Keep,
            '-' => Chomping.Strip,
            _ => Chomping.Clip,
        };
        if (chomping != Chomping.Clip)
        {
            characters.Skip();
        }

        return chomping;
    }

    private void ScanIndentation()
    {
        if (characters.Current is not (>= '0' and <= '9'))
        {
            return;
        }

        if (characters.Current == '0')
        {
            throw Problem("found an indentation indicator equal to 0");
        }

        _indent = Math.Max(parentIndent, 0) + characters.Current - '0';
        characters.Skip();
    }

    private void ScanLines(bool isLiteral)
    {
        var wasIndented = false;
        while (characters.Column == _indent && !characters.IsAtEnd)
        {
            var isIndented = characters.IsBlank();
            var folds = !isLiteral && !wasIndented && !isIndented && _lastBreak.Length > 0 && _lastBreak[0] == '\n';
            if (!folds)
            {
                _text.Append(_lastBreak);
            }
            else if (_emptyLines.Length == 0)
            {
                _text.Append(' ');
            }

            _text.Append(_emptyLines);
            _lastBreak.Clear();
            _emptyLines.Clear();
            wasIndented = isIndented;
            while (!characters.IsBreakOrEnd())
            {
                characters.Read(_text);
            }

            characters.Ensure(2);
            characters.ReadLine(_lastBreak);
            ScanEmptyLines();
        }
    }

    /// <summary>Goes behind empty lines and the indentation of the next line, which the first such line decides if the header does not.</summary>
    private void ScanEmptyLines()
    {
        var deepest = 0;
        while (true)
        {
            while (IsInIndentation() && characters.Current == ' ')
            {
                characters.Skip();
            }

            deepest = Math.Max(deepest, characters.Column);
            if (IsInIndentation() && characters.Current == '\t')
            {
                throw Problem("found a tab character where an indentation space is expected");
            }

            if (!characters.IsBreak())
            {
                break;
            }

            characters.Ensure(2);
            characters.ReadLine(_emptyLines);
        }

        if (_indent == 0)
        {
            _indent = Math.Max(Math.Max(deepest, parentIndent + 1), 1);
        }
    }

    private bool IsInIndentation() => _indent == 0 || characters.Column < _indent;

    private YamlSyntaxException Problem(string problem) => YamlSyntaxException.At(characters.Line, problem);
}
