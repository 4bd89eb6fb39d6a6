using LcncInfra.Templating.Formatting;
using LcncInfra.Templating.Sprig.Strings;

namespace LcncInfra.Templating.Sprig.Urls;

/// <summary>Reads URLs as Go's <c>url.Parse</c>; all strings are strings of bytes.</summary>
internal static class UrlParser
{
    /// <summary>Reads a URL.</summary>
    /// <exception cref="UrlException">It is none; the message is Go's.</exception>
    public static GoUrl Parse(string text)
    {
        var (before, fragment) = Cut(text, '#');
        var shown = before;
        try
        {
            var url = ParseWithoutFragment(before);
            shown = text;
            url.Fragment = UrlEscaping.Unescape(fragment, UrlPart.Fragment);
            return url;
        }
        catch (UrlException exception)
        {
            throw new UrlException($"parse {GoQuote.Quote(ByteText.FromByteString(shown))}: {exception.Message}");
        }
    }

    /// <summary>Whether a text is nothing, or a colon with digits behind it.</summary>
    public static bool IsPort(string text) => text.Length == 0 || (text[0] == ':' && text.Skip(1).All(char.IsAsciiDigit));

    private static GoUrl ParseWithoutFragment(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.Contains('\u007F', StringComparison.Ordinal))
        {
            throw new UrlException("net/url: invalid control character in URL");
        }

        var url = new GoUrl();
        if (text == "*")
        {
            url.Path = text;
            return url;
        }

        (url.Scheme, var rest) = ReadScheme(text);
        (rest, url.Query) = Cut(rest, '?');
        if (!rest.StartsWith('/'))
        {
            if (url.Scheme.Length > 0)
            {
                url.Opaque = rest;
                return url;
            }

            if (Cut(rest, '/').Before.Contains(':', StringComparison.Ordinal))
            {
                throw new UrlException("first path segment in URL cannot contain colon");
            }
        }

        if (rest.StartsWith("//", StringComparison.Ordinal) && (url.Scheme.Length > 0 || !rest.StartsWith("///", StringComparison.Ordinal)))
        {
            var slash = rest.IndexOf('/', 2);
            slash = slash < 0 ? rest.Length : slash;
            ReadAuthority(url, rest[2..slash]);
            rest = rest[slash..];
        }

        url.Path = UrlEscaping.Unescape(rest, UrlPart.Path);
        return url;
    }

    private static (string Scheme, string Remainder) ReadScheme(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ':')
            {
                return i == 0 ? throw new UrlException("missing protocol scheme") : (text[..i].ToLowerInvariant(), text[(i + 1)..]);
            }

            var isAllowed = char.IsAsciiLetter(c) || (i > 0 && (char.IsAsciiDigit(c) || c is '+' or '-' or '.'));
            if (!isAllowed)
            {
                break;
            }
        }

        return (string.Empty, text);
    }

    private static void ReadAuthority(GoUrl url, string authority)
    {
        var at = authority.LastIndexOf('@');
        url.Host = ReadHost(authority[(at + 1)..]);
        if (at < 0)
        {
            return;
        }

        var userInfo = authority[..at];
        if (!userInfo.All(c => char.IsAsciiLetterOrDigit(c) || "-._:~!$&'()*+,;=%@".Contains(c, StringComparison.Ordinal)))
        {
            throw new UrlException("net/url: invalid userinfo");
        }

        var (name, password) = Cut(userInfo, ':');
        var hasPassword = userInfo.Contains(':', StringComparison.Ordinal);
        url.User = (
            UrlEscaping.Unescape(name, UrlPart.UserInfo),
            hasPassword ? UrlEscaping.Unescape(password, UrlPart.UserInfo) : null);
    }

    private static string ReadHost(string host)
    {
        if (!host.StartsWith('['))
        {
            var colon = host.LastIndexOf(':');
            CheckPort(colon < 0 ? string.Empty : host[colon..]);
            return UrlEscaping.Unescape(host, UrlPart.Host);
        }

        var end = host.LastIndexOf(']');
        if (end < 0)
        {
            throw new UrlException("missing ']' in host");
        }

        CheckPort(host[(end + 1)..]);
        var zone = host[..end].IndexOf("%25", StringComparison.Ordinal);
        return zone < 0
            ? UrlEscaping.Unescape(host, UrlPart.Host)
            : UrlEscaping.Unescape(host[..zone], UrlPart.Host)
                + UrlEscaping.Unescape(host[zone..end], UrlPart.Zone)
                + UrlEscaping.Unescape(host[end..], UrlPart.Host);
    }

    private static void CheckPort(string port)
    {
        if (!IsPort(port))
        {
            throw new UrlException($"invalid port {GoQuote.Quote(ByteText.FromByteString(port))} after host");
        }
    }

    private static (string Before, string After) Cut(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, string.Empty) : (text[..at], text[(at + 1)..]);
    }
}
