using System.Globalization;
using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Parsing;

/// <summary>A place in the text of a template: what stands there, and the token that started before it.</summary>
/// <param name="text">The text.</param>
internal sealed class TextCursor(string text)
{
    public const string LeftDelimiterText = "{{";
    public const string RightDelimiterText = "}}";
    public const string SpaceCharacters = " \t\r\n";
    public const int TrimMarkerLength = 2;
    public const int EndOfText = -1;

    private int _startLine = 1;

    /// <summary>Index of the next character.</summary>
    public int At { get; set; }

    /// <summary>Index of the first character of the token being read.</summary>
    public int Start { get; private set; }

    /// <summary>Ends the token being read, and starts the next one.</summary>
    public Token Take(TokenKind kind)
    {
        var token = new Token(kind, Start, _startLine, text[Start..At]);
        Ignore();
        return token;
    }

    /// <summary>A token without characters where the token being read starts.</summary>
    public Token Note(TokenKind kind, string message) => new(kind, Start, _startLine, message);

    /// <summary>Starts the next token here.</summary>
    public void Ignore()
    {
        _startLine += text.AsSpan(Start, At - Start).Count('\n');
        Start = At;
    }

    public bool ScanNumber()
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

        At += units;
        return false;
    }

    public bool AtRightDelimiter(out bool trims)
    {
        trims = At + 1 < text.Length && IsSpace(text[At]) && text[At + 1] == '-' && StartsWith(At + TrimMarkerLength, RightDelimiterText);
        return trims || StartsWith(At, RightDelimiterText);
    }

    public void SkipRightDelimiter(bool trims)
    {
        At += RightDelimiterText.Length + (trims ? TrimMarkerLength : 0);
        At = trims ? SkipSpaces(At) : At;
    }

    public bool AtTerminator() =>
        Peek(out _) is EndOfText or ' ' or '\t' or '\r' or '\n' or '.' or ',' or '|' or ':' or ')' or '(' || StartsWith(At, RightDelimiterText);

    public bool HasLeftTrimMarker(int at) => at + 1 < text.Length && text[at] == '-' && IsSpace(text[at + 1]);

    public bool StartsWith(int at, string value) => text.AsSpan(Math.Min(at, text.Length)).StartsWith(value, StringComparison.Ordinal);

    public int SkipSpaces(int at)
    {
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    public void SkipAlphaNumeric()
    {
        while (IsAlphaNumeric(Peek(out var units)))
        {
            At += units;
        }
    }

    public bool Accept(string valid)
    {
        var accepted = At < text.Length && valid.Contains(text[At], StringComparison.Ordinal);
        At += accepted ? 1 : 0;
        return accepted;
    }

    public void AcceptRun(string valid)
    {
        while (Accept(valid))
        {
        }
    }

    public int Peek(out int units)
    {
        units = 0;
        return At < text.Length ? GoText.RuneAt(text, At, out units) : EndOfText;
    }

    public static string Name(int rune)
    {
        if (rune == EndOfText)
        {
            return "U+FFFFFFFFFFFFFFFF";
        }

        var code = "U+" + rune.ToString("X4", CultureInfo.InvariantCulture);
        return GoQuote.IsPrint(rune) ? $"{code} '{GoQuote.RuneText(rune)}'" : code;
    }

    public static bool IsSpace(int rune) => rune is ' ' or '\t' or '\r' or '\n';

    public static bool IsAlphaNumeric(int rune)
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
