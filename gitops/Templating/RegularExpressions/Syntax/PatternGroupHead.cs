namespace LcncInfra.Templating.RegularExpressions.Syntax;

/// <summary>Reads what follows <c>(?</c>: a name or flags.</summary>
internal static class PatternGroupHead
{
    /// <summary>Reads the head of a group, up to and with its <c>&gt;</c>, <c>:</c> or <c>)</c>.</summary>
    /// <returns>The group's name, if it has one, and the flags that hold from here.</returns>
    public static (string? Name, PatternFlags Flags) Parse(PatternCursor cursor, PatternFlags flags)
    {
        var isNamed = (cursor.Peek(2) == 'P' && cursor.Peek(3) == '<' && cursor.Position + 4 < cursor.Pattern.Length)
            || (cursor.Peek(2) == '<' && cursor.Position + 3 < cursor.Pattern.Length);
        return isNamed ? (ParseName(cursor), flags) : (null, ParseFlags(cursor, flags));
    }

    private static string ParseName(PatternCursor cursor)
    {
        var start = cursor.Position;
        var end = cursor.Pattern.IndexOf('>', start);
        if (end < 0)
        {
            PatternCursor.CheckUtf8(cursor.Rest);
            throw new PatternSyntaxException("invalid named capture", cursor.Rest);
        }

        var name = cursor.Pattern[(start + (cursor.Peek(2) == 'P' ? 4 : 3))..end];
        cursor.Position = end + 1;
        PatternCursor.CheckUtf8(name);
        return name.Length > 0 && name.All(c => c == '_' || char.IsAsciiLetterOrDigit(c))
            ? name
            : throw new PatternSyntaxException("invalid named capture", cursor.Since(start));
    }

    private static PatternFlags ParseFlags(PatternCursor cursor, PatternFlags flags)
    {
        var start = cursor.Position;
        cursor.Position += 2;
        var isNegative = false;
        var hasFlag = false;
        while (!cursor.IsAtEnd)
        {
            var c = cursor.NextRune();
            if (FlagOf(c) is { } flag)
            {
                // `m` is said by taking OneLine away.
                flags = (c == 'm') == isNegative ? flags | flag : flags & ~flag;
                hasFlag = true;
            }
            else if (c == '-' && !isNegative)
            {
                isNegative = true;
                hasFlag = false;
            }
            else if (c is ':' or ')' && (!isNegative || hasFlag))
            {
                return flags;
            }
            else
            {
                break;
            }
        }

        throw new PatternSyntaxException("invalid or unsupported Perl syntax", cursor.Since(start));
    }

    private static PatternFlags? FlagOf(int c) => c switch
    {
        'i' => PatternFlags.FoldCase,
        'm' => PatternFlags.OneLine,
        's' => PatternFlags.DotMatchesNewline,
        'U' => PatternFlags.NonGreedy,
        _ => null,
    };
}
