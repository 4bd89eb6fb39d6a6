using System.Text;
using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Sprig.Strings;

namespace LcncInfra.Templating.Sprig.Urls;

/// <summary>Percent escapes of URLs, as Go writes and reads them; all strings are strings of bytes.</summary>
internal static class UrlEscaping
{
    private const string Digits = "0123456789ABCDEF";

    /// <summary>Escapes what cannot stand in a part as it is.</summary>
    public static string Escape(string bytes, UrlPart part)
    {
        var output = new StringBuilder(bytes.Length);
        foreach (var c in bytes)
        {
            if (NeedsEscape(c, part))
            {
                output.Append('%').Append(Digits[c >> 4]).Append(Digits[c & 15]);
            }
            else
            {
                output.Append(c);
            }
        }

        return output.ToString();
    }

    /// <summary>Reads the escapes of a part.</summary>
    /// <exception cref="UrlException">An escape or a character cannot stand there.</exception>
    public static string Unescape(string bytes, UrlPart part)
    {
        var output = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%')
            {
                output.Append(ReadEscape(bytes, i, part));
                i += 2;
                continue;
            }

            if (part is UrlPart.Host or UrlPart.Zone && bytes[i] < 0x80 && NeedsEscape(bytes[i], part))
            {
                throw new UrlException($"invalid character {GoQuote.Quote(bytes[i].ToString())} in host name");
            }

            output.Append(bytes[i]);
        }

        return output.ToString();
    }

    private static char ReadEscape(string bytes, int at, UrlPart part)
    {
        var escape = bytes.Substring(at, Math.Min(3, bytes.Length - at));
        if (escape.Length < 3 || !char.IsAsciiHexDigit(escape[1]) || !char.IsAsciiHexDigit(escape[2]))
        {
            throw Invalid(escape);
        }

        var value = (char)Convert.ToInt32(escape[1..], 16);
        if (escape == "%25")
        {
            return value;
        }

        var isRefused = part switch
        {
            UrlPart.Host => value < 0x80,
            UrlPart.Zone => value != ' ' && NeedsEscape(value, UrlPart.Host),
            _ => false,
        };
        return isRefused ? throw Invalid(escape) : value;
    }

    private static UrlException Invalid(string escape) =>
        new($"invalid URL escape {GoQuote.Quote(ByteText.FromByteString(escape))}");

    private static bool NeedsEscape(char c, UrlPart part)
    {
        if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~')
        {
            return false;
        }

        return part switch
        {
            UrlPart.Host or UrlPart.Zone => !"!$&'()*+,;=:[]<>\"".Contains(c, StringComparison.Ordinal),
            UrlPart.Path => !"$&+,/:;=@".Contains(c, StringComparison.Ordinal),
            UrlPart.UserInfo => !"$&+,;=".Contains(c, StringComparison.Ordinal),
            _ => !"$&+,/:;=?@!()*".Contains(c, StringComparison.Ordinal),
        };
    }
}
