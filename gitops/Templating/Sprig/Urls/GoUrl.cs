using System.Text;

namespace LcncInfra.Templating.Sprig.Urls;

/// <summary>A URL in its parts, as Go's package <c>net/url</c> reads and writes it; all strings are strings of bytes.</summary>
internal sealed class GoUrl
{
    /// <summary>The scheme without its colon.</summary>
    public string Scheme { get; set; } = string.Empty;

    /// <summary>What follows the scheme where no slash does.</summary>
    public string Opaque { get; set; } = string.Empty;

    /// <summary>User name and password, not escaped; the password is null if there is none, both are if there is no user.</summary>
    public (string Name, string? Password)? User { get; set; }

    /// <summary>Host and port.</summary>
    public string Host { get; set; } = string.Empty;

    /// <summary>The path, not escaped.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>The query as it is written, without question mark.</summary>
    public string Query { get; set; } = string.Empty;

    /// <summary>The fragment, not escaped.</summary>
    public string Fragment { get; set; } = string.Empty;

    /// <summary>The host without port and brackets.</summary>
    public string HostName
    {
        get
        {
            var colon = Host.LastIndexOf(':');
            var host = colon >= 0 && UrlParser.IsPort(Host[colon..]) ? Host[..colon] : Host;
            return host.StartsWith('[') && host.EndsWith(']') ? host[1..^1] : host;
        }
    }

    /// <summary>User name and password, escaped; empty if there is no user.</summary>
    public string UserInfo => User is var (name, password)
        ? UrlEscaping.Escape(name, UrlPart.UserInfo) + (password is null ? "" : ":" + UrlEscaping.Escape(password, UrlPart.UserInfo))
        : string.Empty;

    /// <summary>The whole URL.</summary>
    public string Write()
    {
        var output = new StringBuilder();
        if (Scheme.Length > 0)
        {
            output.Append(Scheme).Append(':');
        }

        if (Opaque.Length > 0)
        {
            output.Append(Opaque);
        }
        else
        {
            WriteAuthority(output);
            WritePath(output);
        }

        if (Query.Length > 0)
        {
            output.Append('?').Append(Query);
        }

        if (Fragment.Length > 0)
        {
            output.Append('#').Append(UrlEscaping.Escape(Fragment, UrlPart.Fragment));
        }

        return output.ToString();
    }

    private void WriteAuthority(StringBuilder output)
    {
        if (Scheme.Length == 0 && Host.Length == 0 && User is null)
        {
            return;
        }

        if (Host.Length > 0 || Path.Length > 0 || User is not null)
        {
            output.Append("//");
        }

        if (User is not null)
        {
            output.Append(UserInfo).Append('@');
        }

        output.Append(UrlEscaping.Escape(Host, UrlPart.Host));
    }

    private void WritePath(StringBuilder output)
    {
        var path = Path == "*" ? Path : UrlEscaping.Escape(Path, UrlPart.Path);
        if (path.Length > 0 && path[0] != '/' && Host.Length > 0)
        {
            output.Append('/');
        }

        // The part before a colon would be taken for a scheme.
        if (output.Length == 0 && path.Split('/')[0].Contains(':', StringComparison.Ordinal))
        {
            output.Append("./");
        }

        output.Append(path);
    }
}
