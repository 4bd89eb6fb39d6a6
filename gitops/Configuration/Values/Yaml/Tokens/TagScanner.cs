using System.Globalization;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Values.Yaml.Tokens;

/// <summary>Scans what may stand before a value: anchors (<c>&amp;a</c>), aliases (<c>*a</c>) and tags (<c>!!int</c>).</summary>
internal sealed class TagScanner(YamlCharacters characters)
{
    private const string MarksInUris = ";/?:@&=+$,.!~*'()[]%";

    private readonly List<byte> _text = [];

    public YamlToken Scan() => characters.Current switch
    {
        '*' => ScanName(YamlTokenKind.Alias),
        '&' => ScanName(YamlTokenKind.Anchor),
        _ => ScanTag(),
    };

    /// <summary>The handle of a tag: <c>!</c>, <c>!!</c> or <c>!name!</c>; without the last mark if it is none.</summary>
    public string ScanHandle(bool isDirective)
    {
        if (characters.Current != '!')
        {
            throw Problem("did not find expected '!'");
        }

        Read();
        while (characters.IsNameCharacter())
        {
            Read();
        }

        if (characters.Current == '!')
        {
            Read();
        }
        else if (isDirective && _text.Count > 1)
        {
            throw Problem("did not find expected '!'");
        }

        return TakeText();
    }

    /// <summary>A URI, or the rest of one, with its escapes decoded.</summary>
    /// <param name="head">What was read of it already.</param>
    public string ScanUri(string head)
    {
        _text.AddRange(GoText.ToUtf8(head));
        var isEmpty = head.Length == 0;
        while (characters.IsNameCharacter() || (characters.Current is > 0 and < 0x80 && MarksInUris.Contains((char)characters.Current, StringComparison.Ordinal)))
        {
            isEmpty = false;
            if (characters.Current == '%')
            {
                ScanEscapes();
            }
            else
            {
                Read();
            }
        }

        return isEmpty ? throw Problem("did not find expected tag URI") : TakeText();
    }

    private YamlToken ScanName(YamlTokenKind kind)
    {
        var line = characters.Line;
        characters.Skip();
        while (characters.IsNameCharacter())
        {
            Read();
        }

        if (_text.Count == 0 || !(characters.IsBlankOrEnd() || characters.Current is '?' or ':' or ',' or ']' or '}' or '%' or '@' or '`'))
        {
            throw Problem("did not find expected alphabetic or numeric character");
        }

        return new(kind, line) { Text = TakeText() };
    }

    private YamlToken ScanTag()
    {
        var line = characters.Line;
        var (handle, suffix) = characters[1] == '<' ? ("", ScanVerbatim()) : ScanShort();
        if (!characters.IsBlankOrEnd())
        {
            throw Problem("did not find expected whitespace or line break");
        }

        return new(YamlTokenKind.Tag, line) { Text = handle, Suffix = suffix };
    }

    private string ScanVerbatim()
    {
        characters.Skip(2);
        var uri = ScanUri("");
        if (characters.Current != '>')
        {
            throw Problem("did not find the expected '>'");
        }

        characters.Skip();
        return uri;
    }

    private (string Handle, string Suffix) ScanShort()
    {
        var handle = ScanHandle(isDirective: false);
        if (handle.Length > 1 && handle[^1] == '!')
        {
            return (handle, ScanUri(""));
        }

        // It was no handle but the start of a local tag; a lone "!" is a tag by itself.
        var suffix = handle.Length == 1 && !IsUriAhead() ? "" : ScanUri(handle[1..]);
        return suffix.Length == 0 ? ("", "!") : ("!", suffix);
    }

    private bool IsUriAhead() =>
        characters.IsNameCharacter() || (characters.Current is > 0 and < 0x80 && MarksInUris.Contains((char)characters.Current, StringComparison.Ordinal));

    /// <summary>Decodes the <c>%C3%A9</c> of one character.</summary>
    private void ScanEscapes()
    {
        var left = 0;
        do
        {
            characters.Ensure(3);
            if (characters.Current != '%' || HexDigit(characters[1]) is not { } high || HexDigit(characters[2]) is not { } low)
            {
                throw Problem("did not find URI escaped octet");
            }

            var octet = (high << 4) + low;
            left = left == 0 ? LengthOfSequence(octet) : left;
            _text.Add((byte)octet);
            characters.Skip(3);
            left--;
            CheckTrailing(left);
        }
        while (left > 0);
    }

    private void CheckTrailing(int left)
    {
        if (left > 0 && characters.Current == '%' && HexDigit(characters[1]) is { } high && (high & 0xC) != 0x8)
        {
            throw Problem("found an incorrect trailing UTF-8 octet");
        }
    }

    private int LengthOfSequence(int octet) => octet switch
    {
        < 0x80 => 1,
        >= 0xC0 and < 0xE0 => 2,
        >= 0xE0 and < 0xF0 => 3,
        >= 0xF0 and < 0xF8 => 4,
        _ => throw Problem("found an incorrect leading UTF-8 octet"),
    };

    private static int? HexDigit(int character) =>
        character is > 0 and < 0x80 && char.IsAsciiHexDigit((char)character)
            ? int.Parse(((char)character).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : null;

    private void Read()
    {
        _text.Add((byte)characters.Current);
        characters.Skip();
    }

    private string TakeText()
    {
        var text = GoText.FromUtf8([.. _text]);
        _text.Clear();
        return text;
    }

    private YamlSyntaxException Problem(string problem) => YamlSyntaxException.At(characters.Line, problem);
}
