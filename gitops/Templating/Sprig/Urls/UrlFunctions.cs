using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Sprig.Strings;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Urls;

/// <summary>sprig's functions of URLs.</summary>
internal static class UrlFunctions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("urlParse", GoSignature.Of(GoType.StringToAny, GoType.String), a => Parse(Arguments.Text(a[0]))),
        new("urlJoin", GoSignature.Of(GoType.String, GoType.StringToAny), a => Join(Arguments.MapOrNil(Arguments.Map(a[0])))),
    ];

    private static GoMap Parse(string text)
    {
        var url = ParseUrl(ByteText.ToByteString(text), "unable to parse url");
        var map = new GoMap(GoMapType.StringToAny);
        map.Set("scheme", url.Scheme);
        map.Set("host", ByteText.FromByteString(url.Host));
        map.Set("hostname", ByteText.FromByteString(url.HostName));
        map.Set("path", ByteText.FromByteString(url.Path));
        map.Set("query", ByteText.FromByteString(url.Query));
        map.Set("opaque", ByteText.FromByteString(url.Opaque));
        map.Set("fragment", ByteText.FromByteString(url.Fragment));
        map.Set("userinfo", url.UserInfo);
        return map;
    }

    private static string Join(GoMap parts)
    {
        var url = new GoUrl
        {
            Scheme = PartOf(parts, "scheme"),
            Host = PartOf(parts, "host"),
            Path = PartOf(parts, "path"),
            Query = PartOf(parts, "query"),
            Opaque = PartOf(parts, "opaque"),
            Fragment = PartOf(parts, "fragment"),
        };
        var userInfo = PartOf(parts, "userinfo");
        if (userInfo.Length > 0)
        {
            url.User = ParseUrl($"proto://{userInfo}@host", "unable to parse userinfo in dict").User;
        }

        var text = ByteText.FromByteString(url.Write());
        FunctionLimits.CheckTextLength(text.Length);
        return text;
    }

    private static GoUrl ParseUrl(string bytes, string error)
    {
        try
        {
            return UrlParser.Parse(bytes);
        }
        catch (UrlException exception)
        {
            throw new GoFunctionException($"{error}: {exception.Message}");
        }
    }

    private static string PartOf(GoMap parts, string key)
    {
        if (!parts.TryGetValue(key, out var value))
        {
            return string.Empty;
        }

        return value is string text
            ? ByteText.ToByteString(text)
            : throw new GoFunctionException($"unable to parse {key} key, must be of type string, but {Kinds.NameOfTyped(value)} found");
    }
}
