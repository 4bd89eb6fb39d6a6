using LcncInfra.Model.Collections;

namespace LcncInfra.PullRequests.Addresses;

/// <summary>The parts of a URL that git pushes to.</summary>
/// <param name="Host">Its host, in small letters, without a port.</param>
/// <param name="Port">The port of the web server; <see langword="null"/> for the usual one. That of ssh says nothing about it.</param>
/// <param name="Segments">Its path, decoded, without <c>.git</c> at the end.</param>
internal sealed record GitAddress(string Host, int? Port, ValueList<string> Segments)
{
    /// <summary>Whether the web server is reached without encryption.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The host, with its port if it has one.</summary>
    public string Authority => Port is { } port ? FormattableString.Invariant($"{Host}:{port}") : Host;

    /// <summary>The root of the web server.</summary>
    public string Web => $"{(IsPlain ? "http" : "https")}://{Authority}";

    /// <summary>Reads a URL; <see langword="null"/> for a folder and for what is neither.</summary>
    public static GitAddress? Parse(string text)
    {
        if (text.Contains("://", StringComparison.Ordinal))
        {
            return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" or "ssh" && uri.Host.Length > 0
                ? Of(uri.IdnHost, uri.Scheme == "ssh" || uri.IsDefaultPort ? null : uri.Port, uri.AbsolutePath) is { } address
                    ? address with { IsPlain = uri.Scheme == "http" }
                    : null
                : null;
        }

        // user@host:path
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && colon > at + 1 && !text.AsSpan(0, colon).Contains('/') ? Of(text[(at + 1)..colon], null, text[(colon + 1)..]) : null;
    }

    private static GitAddress? Of(string host, int? port, string path)
    {
        var segments = path.Trim('/').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString).ToList();
        if (segments.Count == 0 || Uri.CheckHostName(host) == UriHostNameType.Unknown || segments.Any(s => s is "." or ".." || s.Any(char.IsControl) || s.Contains('/', StringComparison.Ordinal)))
        {
            return null;
        }

        segments[^1] = segments[^1].EndsWith(".git", StringComparison.Ordinal) ? segments[^1][..^4] : segments[^1];
        return segments[^1].Length == 0 ? null : new GitAddress(WebHostOf(host.ToLowerInvariant()), port, segments.ToValueList());
    }

    // Hosts that offer ssh on the port of https, under another name.
    private static string WebHostOf(string host) => host switch
    {
        "ssh.github.com" => "github.com",
        "altssh.gitlab.com" => "gitlab.com",
        _ => host,
    };
}
