namespace LcncInfra.Catalog.Sources;

/// <summary>Matches one segment of a path with one of a pattern: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[!a]</c>, <c>[[:digit:]]</c> and
/// <c>\</c>.</summary>
/// <remarks>As git's <c>wildmatch</c>: what cannot be read as a pattern matches nothing.</remarks>
internal static class IgnoreGlob
{
    /// <summary>Whether the pattern covers the whole text.</summary>
    public static bool Matches(string pattern, string text)
    {
        var (p, t, star, starText) = (0, 0, -1, 0);
        while (t < text.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, starText) = (p++, t);
            }
            else if (p < pattern.Length && MatchesOne(pattern, ref p, text[t]))
            {
                t++;
            }
            else if (star >= 0)
            {
                (p, t) = (star + 1, ++starText);
            }
            else
            {
                return false;
            }
        }

        return pattern.AsSpan(p).TrimStart('*').IsEmpty;
    }

    private static bool MatchesOne(string pattern, ref int p, char c)
    {
        switch (pattern[p])
        {
            case '?':
                p++;
                return true;
            case '[':
                return MatchesClass(pattern, ref p, c);
            case '\\' when p + 1 < pattern.Length:
                p += 2;
                return pattern[p - 1] == c;
            default:
                return pattern[p++] == c;
        }
    }

    private static bool MatchesClass(string pattern, ref int p, char c)
    {
        var i = p + 1;
        var negated = i < pattern.Length && pattern[i] is '!' or '^';
        if (negated)
        {
            i++;
        }

        var found = false;
        for (var first = true; i < pattern.Length && (first || pattern[i] != ']'); first = false)
        {
            found |= MatchesMember(pattern, ref i, c);
        }

        if (i >= pattern.Length)
        {
            return false;
        }

        p = i + 1;
        return found != negated;
    }

    private static bool MatchesMember(string pattern, ref int i, char c)
    {
        if (pattern[i] == '[' && i + 1 < pattern.Length && pattern[i + 1] == ':')
        {
            var end = pattern.IndexOf(":]", i + 2, StringComparison.Ordinal);
            if (end >= 0)
            {
                var name = pattern[(i + 2)..end];
                i = end + 2;
                return IsInNamedClass(name, c);
            }
        }

        var low = ReadMember(pattern, ref i);
        if (i + 1 >= pattern.Length || pattern[i] != '-' || pattern[i + 1] == ']')
        {
            return c == low;
        }

        i++;
        return c >= low && c <= ReadMember(pattern, ref i);
    }

    private static char ReadMember(string pattern, ref int i)
    {
        if (pattern[i] == '\\' && i + 1 < pattern.Length)
        {
            i++;
        }

        return pattern[i++];
    }

    private static bool IsInNamedClass(string name, char c) => name switch
    {
        "alnum" => char.IsAsciiLetterOrDigit(c),
        "alpha" => char.IsAsciiLetter(c),
        "blank" => c is ' ' or '\t',
        "cntrl" => c is < ' ' or '\u007F',
        "digit" => char.IsAsciiDigit(c),
        "graph" => c is > ' ' and < '\u007F',
        "lower" => char.IsAsciiLetterLower(c),
        "print" => c is >= ' ' and < '\u007F',
        "punct" => c is > ' ' and < '\u007F' && !char.IsAsciiLetterOrDigit(c),
        "space" => c is ' ' or (>= '\t' and <= '\r'),
        "upper" => char.IsAsciiLetterUpper(c),
        "xdigit" => char.IsAsciiHexDigit(c),
        _ => false,
    };
}
