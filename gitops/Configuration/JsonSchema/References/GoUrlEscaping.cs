using System.Globalization;
using System.Text;
using LcncInfra.Templating.Formatting;

namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>Percent-encoding as Go's net/url does it. Texts hold one character for each byte.</summary>
internal static class GoUrlEscaping
{
    /// <summary>A text as its bytes in UTF-8, one character each.</summary>
    public static string ToBytes(string text) => Ascii.IsValid(text) ? text : Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>The text that some bytes are in UTF-8.</summary>
    public static string ToText(string bytes) => Ascii.IsValid(bytes) ? bytes : Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(bytes));

    /// <summary>Replaces the escapes of a part.</summary>
    /// <exception cref="GoUrlException">An escape is broken or forbidden there, or a host has a character it must not have.</exception>
    public static string Unescape(string text, GoUrlPart part)
    {
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                CheckPlain(text[i], part);
                builder.Append(text[i]);
                continue;
            }

            builder.Append(Unescaped(text.AsSpan(i), part));
            i += 2;
        }

        return builder.ToString();
    }

    /// <summary>Escapes what must be escaped in a part.</summary>
    public static string Escape(string text, GoUrlPart part)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (MustEscape(c, part))
            {
                builder.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }

    /// <summary>The escaped form as it was written, if that was one, else the usual one.</summary>
    public static string Kept(string text, string raw, GoUrlPart part) =>
        raw.Length > 0 && IsEscaped(raw, part) ? raw : Escape(text, part);

    private static bool IsEscaped(string raw, GoUrlPart part)
    {
        foreach (var c in raw)
        {
            if (!"!$&'()*+,;=:@[]%".Contains(c, StringComparison.Ordinal) && MustEscape(c, part))
            {
                return false;
            }
        }

        return true;
    }

    private static void CheckPlain(char c, GoUrlPart part)
    {
        if (part is GoUrlPart.Host or GoUrlPart.Zone && c < 0x80 && MustEscape(c, part))
        {
            throw new GoUrlException($"invalid character {GoQuote.Quote(c.ToString())} in host name");
        }
    }

    private static char Unescaped(ReadOnlySpan<char> text, GoUrlPart part)
    {
        if (text.Length < 3 || !char.IsAsciiHexDigit(text[1]) || !char.IsAsciiHexDigit(text[2]))
        {
            throw BadEscape(text[..Math.Min(3, text.Length)]);
        }

        var value = (char)byte.Parse(text[1..3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var isPercent = text[..3] is "%25";
        var isForbidden = part switch
        {
            GoUrlPart.Host => value < 0x80 && !isPercent,
            GoUrlPart.Zone => !isPercent && value != ' ' && MustEscape(value, GoUrlPart.Host),
            _ => false,
        };
        return isForbidden ? throw BadEscape(text[..3]) : value;
    }

    private static GoUrlException BadEscape(ReadOnlySpan<char> text) => new($"invalid URL escape {GoQuote.Quote(ToText(text.ToString()))}");

    private static bool MustEscape(char c, GoUrlPart part)
    {
        if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~')
        {
            return false;
        }

        return !Allowed(part).Contains(c, StringComparison.Ordinal);
    }

    private static string Allowed(GoUrlPart part) => part switch
    {
        GoUrlPart.Path => "$&+,/:;=@",
        GoUrlPart.User => "$&+,;=",
        GoUrlPart.Fragment => "$&+,/:;=?@!()*",
        _ => "!$&'()*+,;=:[]<>\"",
    };
}
