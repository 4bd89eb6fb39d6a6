using System.Text;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>Scans text in single or double quotes.</summary>
internal sealed class QuotedScalarScanner(YamlCharacters characters)
{
    private readonly StringBuilder _text = new();
    private readonly FoldedBreaks _breaks = new(characters);

    public YamlToken Scan()
    {
        var line = characters.Line;
        var quote = characters.Current;
        characters.Skip();
        while (true)
        {
            CheckGoesOn();
            ScanWord(quote);
            if (characters.Current == quote)
            {
                break;
            }

            while (characters.IsBlank() || characters.IsBreak())
            {
                _breaks.Take();
            }

            _breaks.AppendTo(_text);
        }

        characters.Skip();
        return new(YamlTokenKind.Scalar, line) { Text = _text.ToString() };
    }

    private void CheckGoesOn()
    {
        characters.Ensure(4);
        if (characters.IsDocumentIndicator())
        {
            throw Problem("found unexpected document indicator");
        }

        if (characters.IsAtEnd)
        {
            throw Problem("found unexpected end of stream");
        }
    }

    /// <summary>Scans up to white space, the closing quote, or an escaped line break.</summary>
    private void ScanWord(int quote)
    {
        while (!characters.IsBlankOrEnd())
        {
            if (quote == '\'' && characters.Current == quote && characters[1] == quote)
            {
                _text.Append('\'');
                characters.Skip(2);
            }
            else if (characters.Current == quote)
            {
                return;
            }
            else if (quote == '\'' || characters.Current != '\\')
            {
                characters.Read(_text);
            }
            else if (characters.IsBreak(1))
            {
                characters.Ensure(3);
                characters.Skip();
                _breaks.TakeEscapedBreak();
                return;
            }
            else
            {
                ScanEscape();
            }

            characters.Ensure(2);
        }
    }

    private void ScanEscape()
    {
        var (character, digits) = Escaped(characters[1]);
        characters.Skip(2);
        if (digits > 0)
        {
            character = ScanCode(digits);
        }

        YamlCharacters.Append(_text, character);
    }

    private (int Character, int Digits) Escaped(int code) => code switch
    {
        '0' => (0, 0),
        'a' => (0x07, 0),
        'b' => (0x08, 0),
        't' or '\t' => (0x09, 0),
        'n' => (0x0A, 0),
        'v' => (0x0B, 0),
        'f' => (0x0C, 0),
        'r' => (0x0D, 0),
        'e' => (0x1B, 0),
        ' ' or '"' or '\'' or '\\' => (code, 0),
        'N' => (0x85, 0),
        '_' => (0xA0, 0),
        'L' => (0x2028, 0),
        'P' => (0x2029, 0),
        'x' => (0, 2),
        'u' => (0, 4),
        'U' => (0, 8),
        _ => throw Problem("found unknown escape character"),
    };

    private int ScanCode(int digits)
    {
        characters.Ensure(digits);
        var character = 0L;
        for (var i = 0; i < digits; i++)
        {
            var digit = characters[i] switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => throw Problem("did not find expected hexdecimal number"),
            };
            character = (character << 4) + digit;
        }

        if (character is (>= 0xD800 and <= 0xDFFF) or > 0x10FFFF)
        {
            throw Problem("found invalid Unicode character escape code");
        }

        characters.Skip(digits);
        return (int)character;
    }

    private YamlSyntaxException Problem(string problem) => YamlSyntaxException.At(characters.Line, problem);
}
