using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>Reads classes of characters and escape sequences of a pattern.</summary>
internal sealed class PatternClassParser(PatternCursor cursor)
{
    /// <summary>Reads a class in brackets.</summary>
    public CharClass ParseBrackets(bool foldsCase)
    {
        var whole = cursor.Rest;
        cursor.Position++;
        var isNegated = cursor.Current == '^';
        cursor.Position += isNegated ? 1 : 0;
        List<ClassItem> items = [];
        for (var isFirst = true; cursor.IsAtEnd || cursor.Current != ']' || isFirst; isFirst = false)
        {
            if (ParseNamedClass(foldsCase) is { } named)
            {
                items.Add(named);
            }
            else
            {
                var (low, high) = ParseRange(whole);
                items.Add(ClassItem.OfRanges([low, high], isNegated: false, foldsCase));
            }
        }

        cursor.Position++;
        return new CharClass(items, isNegated);
    }

    /// <summary>Reads <c>\d</c>, <c>\pL</c> and the like, if that is what comes next.</summary>
    public ClassItem? ParseEscapedClass(bool foldsCase)
    {
        var letter = cursor.Peek(1);
        if (letter is 'p' or 'P')
        {
            return ParseProperty(foldsCase);
        }

        if (cursor.Current != '\\' || NamedClasses.OfLetter(char.ToLowerInvariant(letter)) is not { } ranges)
        {
            return null;
        }

        cursor.Position += 2;
        return ClassItem.OfRanges(ranges, char.IsAsciiLetterUpper(letter), foldsCase);
    }

    /// <summary>Reads an escape sequence that stands for one code point.</summary>
    public int ParseEscape()
    {
        var start = cursor.Position++;
        if (cursor.IsAtEnd)
        {
            throw new PatternSyntaxException("trailing backslash at end of expression", string.Empty);
        }

        var c = cursor.NextRune();
        int? rune = c switch
        {
            >= '1' and <= '7' when cursor.Current is < '0' or > '7' => null,
            >= '0' and <= '7' => ParseOctal(c - '0'),
            'x' => ParseHexadecimal(),
            'a' => '\a',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            < 0x80 when !char.IsAsciiLetterOrDigit((char)c) => c,
            _ => null,
        };
        return rune ?? throw new PatternSyntaxException("invalid escape sequence", cursor.Since(start));
    }

    private ClassItem? ParseNamedClass(bool foldsCase)
    {
        if (cursor.StartsWith("[:"))
        {
            var end = cursor.Pattern.IndexOf(":]", cursor.Position + 2, StringComparison.Ordinal);
            return end < 0 ? null : ParsePosixClass(end, foldsCase);
        }

        return cursor.Current == '\\' ? ParseEscapedClass(foldsCase) : null;
    }

    private ClassItem ParsePosixClass(int end, bool foldsCase)
    {
        var start = cursor.Position;
        cursor.Position = end + 2;
        var name = cursor.Pattern[(start + 2)..end];
        var isNegated = name.StartsWith('^');
        var ranges = NamedClasses.OfPosixName(isNegated ? name[1..] : name)
            ?? throw new PatternSyntaxException("invalid character class range", cursor.Since(start));
        return ClassItem.OfRanges(ranges, isNegated, foldsCase);
    }

    private (int Low, int High) ParseRange(string whole)
    {
        var start = cursor.Position;
        var low = ParseClassRune(whole);
        var high = low;
        if (cursor.Current == '-' && cursor.Position + 1 < cursor.Pattern.Length && cursor.Peek(1) != ']')
        {
            cursor.Position++;
            high = ParseClassRune(whole);
        }

        return high < low ? throw new PatternSyntaxException("invalid character class range", cursor.Since(start)) : (low, high);
    }

    private int ParseClassRune(string whole)
    {
        if (cursor.IsAtEnd)
        {
            throw new PatternSyntaxException("missing closing ]", whole);
        }

        return cursor.Current == '\\' ? ParseEscape() : cursor.NextRune();
    }

    private ClassItem ParseProperty(bool foldsCase)
    {
        var start = cursor.Position;
        var isNegated = cursor.Peek(1) == 'P';
        cursor.Position += 2;
        string name;
        if (cursor.Current != '{')
        {
            cursor.NextRune();
            name = cursor.Since(start + 2);
        }
        else
        {
            name = ParsePropertyName(start);
        }

        if (name.StartsWith('^'))
        {
            isNegated = !isNegated;
            name = name[1..];
        }

        var includes = UnicodeProperties.Find(name)
            ?? throw new PatternSyntaxException("invalid character class range", cursor.Since(start));
        return new ClassItem(includes, isNegated, foldsCase);
    }

    private string ParsePropertyName(int start)
    {
        var end = cursor.Pattern.IndexOf('}', start);
        if (end < 0)
        {
            PatternCursor.CheckUtf8(cursor.Pattern[start..]);
            throw new PatternSyntaxException("invalid character class range", cursor.Pattern[start..]);
        }

        var name = cursor.Pattern[(start + 3)..end];
        PatternCursor.CheckUtf8(name);
        cursor.Position = end + 1;
        return name;
    }

    private int ParseOctal(int rune)
    {
        for (var digits = 1; digits < 3 && cursor.Current is >= '0' and <= '7'; digits++)
        {
            rune = (rune * 8) + cursor.Current - '0';
            cursor.Position++;
        }

        return rune;
    }

    private int? ParseHexadecimal()
    {
        if (cursor.IsAtEnd)
        {
            return null;
        }

        var first = cursor.NextRune();
        if (first == '{')
        {
            return ParseBracedHexadecimal();
        }

        var high = HexValue(first);
        var low = HexValue(cursor.NextRune());
        return high < 0 || low < 0 ? null : (high * 16) + low;
    }

    private int? ParseBracedHexadecimal()
    {
        var rune = 0;
        for (var digits = 0; !cursor.IsAtEnd; digits++)
        {
            var c = cursor.NextRune();
            if (c == '}')
            {
                return digits == 0 ? null : rune;
            }

            rune = (rune * 16) + HexValue(c);
            if (HexValue(c) < 0 || rune > GoUnicode.MaxRune)
            {
                return null;
            }
        }

        return null;
    }

    private static int HexValue(int c) => c < 128 && char.IsAsciiHexDigit((char)c) ? Convert.ToInt32(((char)c).ToString(), 16) : -1;
}
