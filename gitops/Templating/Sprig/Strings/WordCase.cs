using System.Text;
using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Names in camel case as words in lower case, joined by a connector: snake case and kebab case.</summary>
internal sealed class WordCase
{
    private readonly StringBuilder _output = new();
    private readonly RuneText _text;
    private readonly CasedWordReader _words;
    private readonly char _connector;
    private (CasedWordKind Kind, int Start, int End) _word;

    private WordCase(string text, char connector)
    {
        _text = new RuneText(text);
        _words = new CasedWordReader(_text);
        _connector = connector;
    }

    /// <summary><c>HTTPServer</c> → <c>http_server</c>.</summary>
    public static string Convert(string text, char connector) => text.Length == 0 ? text : new WordCase(text, connector).Run();

    private string Run()
    {
        _word = _words.Next();
        while (!_words.IsAtEnd)
        {
            if (_word.Kind != CasedWordKind.Connector)
            {
                Write(_word.Kind, _word);
            }

            var last = _word;
            _word = _words.Next();
            switch (last.Kind)
            {
                case CasedWordKind.Number:
                    WriteWordsAndNumbers();
                    WriteConnectorBeforeWord(alsoBeforeInvalid: false);
                    break;
                case CasedWordKind.Connector:
                    Write(last.Kind, last);
                    break;
                case CasedWordKind.Punctuation:
                    break;
                default:
                    ContinueWord();
                    break;
            }
        }

        Write(_word.Kind, _word);
        return _output.ToString();
    }

    private void ContinueWord()
    {
        if (_word.Kind != CasedWordKind.Number)
        {
            WriteConnectorBeforeWord(alsoBeforeInvalid: true);
            return;
        }

        if (_words.IsAtEnd)
        {
            return;
        }

        var number = _word;
        _word = _words.Next();
        if (_word.Kind != CasedWordKind.Alphabet)
        {
            // The number belongs to the word before it: "Bld4Floor" is "bld4_floor".
            Write(CasedWordKind.Number, number);
            WriteConnectorBeforeWord(alsoBeforeInvalid: true);
            return;
        }

        // Small letters follow the number, which begins a word: "HTTP2xx" is "http_2xx".
        _output.Append(_connector);
        Write(CasedWordKind.Number, number);
        WriteWordsAndNumbers();
        WriteConnectorBeforeWord(alsoBeforeInvalid: false);
    }

    private void WriteWordsAndNumbers()
    {
        while (_word.Kind is CasedWordKind.Alphabet or CasedWordKind.Number)
        {
            Write(_word.Kind, _word);
            _word = _words.Next();
        }
    }

    private void WriteConnectorBeforeWord(bool alsoBeforeInvalid)
    {
        if (_word.Kind is not (CasedWordKind.Connector or CasedWordKind.Punctuation)
            && (alsoBeforeInvalid || _word.Kind != CasedWordKind.Invalid))
        {
            _output.Append(_connector);
        }
    }

    private void Write(CasedWordKind kind, (CasedWordKind Kind, int Start, int End) word)
    {
        if (kind is not (CasedWordKind.UpperCase or CasedWordKind.Connector))
        {
            _output.Append(_text.Slice(word.Start, word.End));
            return;
        }

        for (var i = word.Start; i < word.End; i++)
        {
            var rune = _text[i];
            Casing.Append(_output, CamelCase.IsConnector(rune) ? _connector : GoUnicode.IsUpper(rune) ? GoUnicode.ToLower(rune) : rune);
        }
    }
}
