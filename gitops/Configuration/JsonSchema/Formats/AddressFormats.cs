using System.Globalization;

namespace LcncInfra.Configuration.JsonSchema.Formats;

/// <summary>Internet addresses as Go's net.ParseIP reads them.</summary>
internal static class AddressFormats
{
    /// <summary>An address with a dot in it, so that <c>::ffff:1.2.3.4</c> counts.</summary>
    public static bool IsIpv4(string text) => text.Contains('.', StringComparison.Ordinal) && IsAddress(text);

    /// <summary>An address with a colon in it.</summary>
    public static bool IsIpv6(string text) => text.Contains(':', StringComparison.Ordinal) && IsAddress(text);

    private static bool IsAddress(string text)
    {
        // The first of both marks decides, as in Go.
        var mark = text.AsSpan().IndexOfAny('.', ':');
        return mark >= 0 && (text[mark] == '.' ? IsDotted(text) : IsColoned(text));
    }

    private static bool IsDotted(ReadOnlySpan<char> text)
    {
        var parts = 0;
        foreach (var range in text.Split('.'))
        {
            var part = text[range];
            parts++;
            if (part.Length is 0 or > 3
                || (part.Length > 1 && part[0] == '0')
                || !byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                return false;
            }
        }

        return parts == 4;
    }

    private static bool IsColoned(string text)
    {
        var gap = text.IndexOf("::", StringComparison.Ordinal);
        if (gap < 0)
        {
            return Groups(text) == 8;
        }

        // The gap stands for at least one group.
        var before = gap == 0 ? 0 : Groups(text[..gap]);
        var after = gap + 2 == text.Length ? 0 : Groups(text[(gap + 2)..]);
        var dottedFirst = text[..gap].Contains('.', StringComparison.Ordinal);
        return before >= 0 && after >= 0 && !dottedFirst && before + after <= 7;
    }

    // The number of groups of 16 bits; -1 if the text is no list of groups.
    private static int Groups(string text)
    {
        var parts = text.Split(':');
        var count = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == parts.Length - 1 && parts[i].Contains('.', StringComparison.Ordinal))
            {
                return IsDotted(parts[i]) ? count + 2 : -1;
            }

            if (parts[i].Length is 0 or > 4 || !parts[i].All(char.IsAsciiHexDigit))
            {
                return -1;
            }

            count++;
        }

        return count;
    }
}
