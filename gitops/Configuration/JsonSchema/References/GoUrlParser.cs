using LcncInfra.Templating.Formatting;

namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>Reads URLs as Go's net/url.Parse does, and fails in its words.</summary>
internal static class GoUrlParser
{
    /// <summary>The URL of a text.</summary>
    /// <returns><see langword="null"/> with the error, if the text is no URL.</returns>
    public static GoUrl? Parse(string text, out string error)
    {
        var bytes = GoUrlEscaping.ToBytes(text);
        var hash = bytes.IndexOf('#', StringComparison.Ordinal);
        var body = hash < 0 ? bytes : bytes[..hash];
        var blamed = body;
        try
        {
            error = "";
            var url = ParseBody(body);
            blamed = bytes;
            return hash < 0 ? url : url.WithFragment(bytes[(hash + 1)..]);
        }
        catch (GoUrlException problem)
        {
            error = $"parse {GoQuote.Quote(GoUrlEscaping.ToText(blamed))}: {problem.Message}";
            return null;
        }
    }

    private static GoUrl ParseBody(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\0', '\x1f') || text.Contains('\x7f', StringComparison.Ordinal))
        {
            throw new GoUrlException("net/url: invalid control character in URL");
        }

        if (text == "*")
        {
            return new GoUrl { Path = "*" };
        }

        var schemeLength = SchemeLength(text);
        var rest = schemeLength < 0 ? text : text[(schemeLength + 1)..];
        var url = new GoUrl { Scheme = schemeLength < 0 ? "" : text[..schemeLength].ToLowerInvariant() };
        var question = rest.IndexOf('?', StringComparison.Ordinal);
        if (question >= 0)
        {
            url = url with { ForceQuery = question == rest.Length - 1, Query = rest[(question + 1)..] };
            rest = rest[..question];
        }

        if (!rest.StartsWith('/'))
        {
            return url.Scheme.Length > 0 ? url with { Opaque = rest } : ParseRelative(url, rest);
        }

        return ParseAbsolute(url, rest);
    }

    private static GoUrl ParseRelative(GoUrl url, string rest) =>
        rest.Split('/')[0].Contains(':', StringComparison.Ordinal)
            ? throw new GoUrlException("first path segment in URL cannot contain colon")
            : url.WithPath(rest);

    private static GoUrl ParseAbsolute(GoUrl url, string rest)
    {
        if (!rest.StartsWith("//", StringComparison.Ordinal) || (url.Scheme.Length == 0 && rest.StartsWith("///", StringComparison.Ordinal)))
        {
            return (url with { OmitHost = url.Scheme.Length > 0 }).WithPath(rest);
        }

        var slash = rest.IndexOf('/', 2);
        var authority = slash < 0 ? rest[2..] : rest[2..slash];
        var at = authority.LastIndexOf('@');
        var host = ParseHost(authority[(at + 1)..]);
        return (url with { Host = host, User = at < 0 ? null : ParseUser(authority[..at]) }).WithPath(slash < 0 ? "" : rest[slash..]);
    }

    // -1 if there is none.
    private static int SchemeLength(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ':')
            {
                return i > 0 ? i : throw new GoUrlException("missing protocol scheme");
            }

            if (!char.IsAsciiLetter(c) && (i == 0 || !(char.IsAsciiDigit(c) || c is '+' or '-' or '.')))
            {
                return -1;
            }
        }

        return -1;
    }

    private static string ParseUser(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !"-._:~!$&'()*+,;=%@".Contains(c, StringComparison.Ordinal))
            {
                throw new GoUrlException("net/url: invalid userinfo");
            }
        }

        var parts = text.Split(':', 2).Select(p => GoUrlEscaping.Escape(GoUrlEscaping.Unescape(p, GoUrlPart.User), GoUrlPart.User));
        return string.Join(':', parts);
    }

    private static string ParseHost(string host)
    {
        if (host.StartsWith('['))
        {
            return ParseBracketed(host);
        }

        var colon = host.LastIndexOf(':');
        if (colon >= 0)
        {
            CheckPort(host[colon..]);
        }

        return GoUrlEscaping.Unescape(host, GoUrlPart.Host);
    }

    private static string ParseBracketed(string host)
    {
        var end = host.LastIndexOf(']');
        if (end < 0)
        {
            throw new GoUrlException("missing ']' in host");
        }

        CheckPort(host[(end + 1)..]);
        var zone = host[..end].IndexOf("%25", StringComparison.Ordinal);
        return zone < 0
            ? GoUrlEscaping.Unescape(host, GoUrlPart.Host)
            : GoUrlEscaping.Unescape(host[..zone], GoUrlPart.Host)
                + GoUrlEscaping.Unescape(host[zone..end], GoUrlPart.Zone)
                + GoUrlEscaping.Unescape(host[end..], GoUrlPart.Host);
    }

    private static void CheckPort(string port)
    {
        if (port.Length > 0 && (port[0] != ':' || port.AsSpan(1).ContainsAnyExceptInRange('0', '9')))
        {
            throw new GoUrlException($"invalid port {GoQuote.Quote(GoUrlEscaping.ToText(port))} after host");
        }
    }
}
