namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>Resolves a reference against a base URL as Go's net/url.ResolveReference does (RFC 3986, 5.2).</summary>
internal static class GoUrlResolution
{
    /// <summary>The absolute form of a reference.</summary>
    public static GoUrl Resolve(GoUrl origin, GoUrl reference)
    {
        var result = reference.Scheme.Length > 0 ? reference : reference with { Scheme = origin.Scheme };
        if (reference.Scheme.Length > 0 || reference.Host.Length > 0 || reference.User is not null)
        {
            return result.WithPath(RemoveDots(reference.EscapedPath));
        }

        if (reference.Path.Length == 0 && !reference.ForceQuery && reference.Query.Length == 0)
        {
            result = result with { Query = origin.Query };
            result = reference.Fragment.Length > 0
                ? result
                : result with { Fragment = origin.Fragment, RawFragment = origin.RawFragment };
        }

        if (reference.Path.Length == 0 && origin.Opaque.Length > 0)
        {
            return result with { Opaque = origin.Opaque };
        }

        return (result with { Host = origin.Host, User = origin.User }).WithPath(Merge(origin.EscapedPath, reference.EscapedPath));
    }

    private static string Merge(string origin, string reference)
    {
        if (reference.StartsWith('/'))
        {
            return RemoveDots(reference);
        }

        return RemoveDots(reference.Length == 0 ? origin : origin[..(origin.LastIndexOf('/') + 1)] + reference);
    }

    private static string RemoveDots(string path)
    {
        if (path.Length == 0)
        {
            return "";
        }

        var kept = new List<string>();
        var segments = (path[0] == '/' ? path[1..] : path).Split('/');
        foreach (var segment in segments)
        {
            if (segment == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment is not ("." or ".."))
            {
                kept.Add(segment);
            }
        }

        var text = "/" + string.Join('/', kept);
        return segments[^1] is "." or ".." && kept.Count > 0 ? text + "/" : text;
    }
}
