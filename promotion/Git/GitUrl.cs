using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace LcncInfra.Git;

/// <summary>Where a repository is: a URL or a folder that git may be given as it is.</summary>
/// <remarks>Only <c>https</c>, <c>http</c>, <c>ssh</c> (also as <c>user@host:path</c>) and local folders; no transport that runs a program.</remarks>
public sealed record GitUrl
{
    private static readonly SearchValues<char> ShellCharacters = SearchValues.Create("'\"`\\$<>|;");

    private GitUrl(string value, string display, string identity, string? folder)
    {
        Value = value;
        Display = display;
        Identity = identity;
        Folder = folder;
    }

    /// <summary>What git is given; may hold credentials.</summary>
    public string Value { get; }

    /// <summary>The same without credentials, for messages and the lock.</summary>
    public string Display { get; }

    /// <summary>Equal for two spellings of one repository: with or without <c>.git</c>, over https or ssh.</summary>
    public string Identity { get; }

    /// <summary>The folder of a local repository; <see langword="null"/> for one behind the network.</summary>
    public string? Folder { get; }

    /// <summary>A folder that the user named on the command line, which may hold blanks.</summary>
    public static GitUrl OfFolder(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return new GitUrl(full, full, $"file://{full}", full);
    }

    /// <summary>Reads a URL of a control plane.</summary>
    /// <param name="text">The URL as written.</param>
    /// <param name="url">The repository.</param>
    /// <param name="refusal">Why it is none, to follow a colon: <c>begins with '-'</c>.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out GitUrl? url, [NotNullWhen(false)] out string? refusal)
    {
        url = null;
        refusal = RefusalOf(text);
        if (refusal is null)
        {
            url = Read(text);
            refusal = url is null ? "it is neither a https, http or ssh URL nor an absolute path" : null;
        }

        return url is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Display;

    private static string? RefusalOf(string text) => text switch
    {
        "" => "it is empty",
        ['-', ..] => "it begins with '-'",
        _ when text.Contains("::", StringComparison.Ordinal) => "it names a transport helper ('::')",
        _ when text.Any(c => !GitText.IsVisible(c) || char.IsWhiteSpace(c)) => "it holds white space or a control character",
        _ when text.AsSpan().ContainsAny(ShellCharacters) => "it holds a quote or another character that shells read",
        _ when text.Length > 2048 => "it is longer than 2048 characters",
        _ => null,
    };

    private static GitUrl? Read(string text)
    {
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme < 0)
        {
            return Path.IsPathFullyQualified(text) ? OfFolder(text) : ReadShortSsh(text);
        }

        return text[..scheme].ToLowerInvariant() switch
        {
            "https" or "http" or "ssh" => ReadRemote(text),
            "file" => ReadFile(text),
            _ => null,
        };
    }

    private static GitUrl? ReadFile(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Host.Length == 0 && Path.IsPathFullyQualified(uri.LocalPath)
            ? OfFolder(uri.LocalPath)
            : null;

    private static GitUrl? ReadRemote(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri)
            || uri.Host.Length == 0
            || uri.Host[0] == '-'
            || uri.UserInfo.StartsWith('-')
            || uri.AbsolutePath.Length < 2)
        {
            return null;
        }

        // A token can stand in place of the user name, but the user of ssh is no secret and belongs to the address.
        var user = uri.Scheme == "ssh" && uri.UserInfo.Length > 0 ? $"{uri.UserInfo.Split(':')[0]}@" : string.Empty;
        var port = uri.IsDefaultPort || uri.Port < 0 ? string.Empty : FormattableString.Invariant($":{uri.Port}");
        var path = uri.AbsolutePath;
        return new GitUrl(text, $"{uri.Scheme}://{user}{uri.Host}{port}{path}", IdentityOf(uri.Host + port, path), folder: null);
    }

    private static GitUrl? ReadShortSsh(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 1 || colon < at + 2 || colon == text.Length - 1 || text.AsSpan(0, colon).Contains('/'))
        {
            return null;
        }

        var host = text[(at + 1)..colon];
        var path = text[(colon + 1)..];
        return host[0] == '-' || path[0] == '-' || Uri.CheckHostName(host) == UriHostNameType.Unknown
            ? null
            : new GitUrl(text, text, IdentityOf(host, path), folder: null);
    }

    private static string IdentityOf(string host, string path)
    {
        var trimmed = path.Trim('/');
        trimmed = trimmed.EndsWith(".git", StringComparison.Ordinal) ? trimmed[..^4] : trimmed;
        return $"{host.ToLowerInvariant()}/{trimmed}";
    }
}
