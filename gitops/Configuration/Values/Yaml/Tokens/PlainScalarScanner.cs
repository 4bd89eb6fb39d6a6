using System.Text;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>Scans bare text, which may go on over further lines that are indented.</summary>
internal sealed class PlainScalarScanner(YamlCharacters characters, int parentIndent, bool isInFlow)
{
    private readonly StringBuilder _text = new();
    private readonly FoldedBreaks _breaks = new(characters);

    /// <summary>Whether line breaks followed the text, so that a key may come next.</summary>
    public bool EndsAtLineStart => _breaks.HasBreak;

    public YamlToken Scan()
    {
        var line = characters.Line;
        do
        {
            characters.Ensure(4);
            if (characters.IsDocumentIndicator() || characters.Current == '#')
            {
                break;
            }

            ScanWord();
            if (!characters.IsBlank() && !characters.IsBreak())
            {
                break;
            }

            ScanBreaks();
        }
        while (isInFlow || characters.Column > parentIndent);

        return new(YamlTokenKind.Scalar, line) { Text = _text.ToString(), IsPlain = true };
    }

    private void ScanWord()
    {
        while (!characters.IsBlankOrEnd() && !EndsHere())
        {
            _breaks.AppendTo(_text);
            characters.Read(_text);
            characters.Ensure(2);
        }
    }

    private bool EndsHere() => characters.Current switch
    {
        ':' => characters.IsBlankOrEnd(1),
        ',' or '?' or '[' or ']' or '{' or '}' => isInFlow,
        _ => false,
    };

    private void ScanBreaks()
    {
        while (characters.IsBlank() || characters.IsBreak())
        {
            if (_breaks.HasBreak && characters.Column <= parentIndent && characters.Current == '\t')
            {
                throw YamlSyntaxException.At(characters.Line, "found a tab character that violates indentation");
            }

            _breaks.Take();
        }
    }
}
