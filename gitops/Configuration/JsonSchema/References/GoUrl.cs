using System.Text;

namespace LcncInfra.Configuration.JsonSchema.References;

/// <summary>A URL or a reference to one, taken apart as Go's net/url does. The parts hold one character for each byte of UTF-8.</summary>
internal sealed record GoUrl
{
    public string Scheme { get; init; } = "";

    /// <summary>What follows the scheme of a URL without slash, such as <c>urn:</c>; still escaped.</summary>
    public string Opaque { get; init; } = "";

    /// <summary>User and password, escaped; <see langword="null"/> if there is no <c>@</c>.</summary>
    public string? User { get; init; }

    public string Host { get; init; } = "";

    /// <summary>The path, unescaped.</summary>
    public string Path { get; init; } = "";

    /// <summary>The path as written, where the usual escaping of <see cref="Path"/> is another.</summary>
    public string RawPath { get; init; } = "";

    /// <summary>Whether there is a scheme and a path, but no <c>//</c>.</summary>
    public bool OmitHost { get; init; }

    /// <summary>Whether an empty query was written.</summary>
    public bool ForceQuery { get; init; }

    public string Query { get; init; } = "";

    /// <summary>The fragment, unescaped.</summary>
    public string Fragment { get; init; } = "";

    /// <summary>The fragment as written, where the usual escaping of <see cref="Fragment"/> is another.</summary>
    public string RawFragment { get; init; } = "";

    /// <summary>The path as it stands in a URL.</summary>
    public string EscapedPath => Path == "*" ? "*" : GoUrlEscaping.Kept(Path, RawPath, GoUrlPart.Path);

    /// <summary>The same URL with another path, which is escaped.</summary>
    /// <exception cref="GoUrlException">An escape is broken.</exception>
    public GoUrl WithPath(string escaped)
    {
        var path = GoUrlEscaping.Unescape(escaped, GoUrlPart.Path);
        return this with { Path = path, RawPath = GoUrlEscaping.Escape(path, GoUrlPart.Path) == escaped ? "" : escaped };
    }

    /// <summary>The same URL with another fragment, which is escaped.</summary>
    /// <exception cref="GoUrlException">An escape is broken.</exception>
    public GoUrl WithFragment(string escaped)
    {
        var fragment = GoUrlEscaping.Unescape(escaped, GoUrlPart.Fragment);
        return this with
        {
            Fragment = fragment,
            RawFragment = GoUrlEscaping.Escape(fragment, GoUrlPart.Fragment) == escaped ? "" : escaped,
        };
    }

    /// <summary>The URL as text.</summary>
    public override string ToString()
    {
        var builder = new StringBuilder();
        if (Scheme.Length > 0)
        {
            builder.Append(Scheme).Append(':');
        }

        if (Opaque.Length > 0)
        {
            builder.Append(Opaque);
        }
        else
        {
            AppendAuthority(builder);
            AppendPath(builder);
        }

        if (ForceQuery || Query.Length > 0)
        {
            builder.Append('?').Append(Query);
        }

        if (Fragment.Length > 0)
        {
            builder.Append('#').Append(GoUrlEscaping.Kept(Fragment, RawFragment, GoUrlPart.Fragment));
        }

        return GoUrlEscaping.ToText(builder.ToString());
    }

    private void AppendAuthority(StringBuilder builder)
    {
        var hasAuthority = Host.Length > 0 || User is not null;
        if (hasAuthority || (Scheme.Length > 0 && Path.Length > 0 && !OmitHost))
        {
            builder.Append("//");
        }

        if (User is not null)
        {
            builder.Append(User).Append('@');
        }

        builder.Append(GoUrlEscaping.Escape(Host, GoUrlPart.Host));
    }

    private void AppendPath(StringBuilder builder)
    {
        var path = EscapedPath;
        if (path.Length > 0 && path[0] != '/' && Host.Length > 0)
        {
            builder.Append('/');
        }

        // Otherwise the first part would be taken for a scheme.
        if (builder.Length == 0 && path.Split('/')[0].Contains(':', StringComparison.Ordinal))
        {
            builder.Append("./");
        }

        builder.Append(path);
    }
}
