using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Cuts a name in camel case into words, numbers and what separates them.</summary>
internal sealed class CasedWordReader(RuneText text)
{
    private int _end;
    private int _rune;
    private int _width;

    /// <summary>Whether everything was read.</summary>
    public bool IsAtEnd => _end >= text.Count;

    /// <summary>Reads the next piece.</summary>
    public (CasedWordKind Kind, int Start, int End) Next()
    {
        var start = _end;
        if (IsAtEnd)
        {
            return (CasedWordKind.Invalid, start, start);
        }

        _rune = GoUnicode.ReplacementRune;
        PeekValid();
        _end += _width;
        var kind = KindOf(_rune);
        switch (kind)
        {
            case CasedWordKind.UpperCase:
                ReadUpperCase();
                break;
            case CasedWordKind.Invalid:
                break;
            default:
                ReadWhile(kind);
                break;
        }

        return (kind, start, _end);
    }

    private static CasedWordKind KindOf(int rune) => rune switch
    {
        GoUnicode.ReplacementRune => CasedWordKind.Invalid,
        _ when CamelCase.IsConnector(rune) => CasedWordKind.Connector,
        _ when GoUnicode.IsPunctuation(rune) => CasedWordKind.Punctuation,
        _ when GoUnicode.IsUpper(rune) => CasedWordKind.UpperCase,
        _ when IsAlphabet(rune) => CasedWordKind.Alphabet,
        _ when GoUnicode.IsNumber(rune) => CasedWordKind.Number,
        _ => CasedWordKind.Other,
    };

    private static bool IsAlphabet(int rune) => GoUnicode.IsLetter(rune)
        && rune is not ((>= 0x4E00 and <= 0x9FCC) or (>= 0x3400 and <= 0x4D85) or (>= 0x20000 and <= 0x2B81D));

    private static bool Continues(CasedWordKind kind, int rune) => kind switch
    {
        CasedWordKind.Connector => CamelCase.IsConnector(rune),
        CasedWordKind.Punctuation => GoUnicode.IsPunctuation(rune),
        CasedWordKind.Alphabet => IsAlphabet(rune) && !GoUnicode.IsUpper(rune),
        CasedWordKind.Number => GoUnicode.IsNumber(rune),
        CasedWordKind.UpperCase => GoUnicode.IsUpper(rune),
        _ => !CamelCase.IsConnector(rune) && !IsAlphabet(rune) && !GoUnicode.IsNumber(rune) && !GoUnicode.IsPunctuation(rune),
    };

    private void ReadUpperCase()
    {
        if (IsAtEnd)
        {
            return;
        }

        PeekValid();
        if (!GoUnicode.IsUpper(_rune))
        {
            ReadWhile(CasedWordKind.Alphabet);
            return;
        }

        var lastWidth = 0;
        while (!IsAtEnd)
        {
            PeekValid();
            if (!GoUnicode.IsUpper(_rune))
            {
                break;
            }

            lastWidth = _width;
            _end += _width;
        }

        // The last capital of "HTTPServer" begins the next word.
        _end -= !IsAtEnd && IsAlphabet(_rune) ? lastWidth : 0;
    }

    private void ReadWhile(CasedWordKind kind)
    {
        while (!IsAtEnd)
        {
            PeekValid();
            if (!Continues(kind, _rune))
            {
                break;
            }

            _end += _width;
        }
    }

    /// <summary>Looks at the next valid code point, with the invalid bytes before it; keeps the last one if there is none.</summary>
    private void PeekValid()
    {
        _width = 0;
        while (_end + _width < text.Count)
        {
            var rune = text[_end + _width++];
            if (rune != GoUnicode.ReplacementRune)
            {
                _rune = rune;
                return;
            }
        }
    }
}
