using System.Net.Http.Headers;
using System.Text;

namespace LcncInfra.PullRequests.Credentials;

/// <summary>What a host knows us by. Not a record: those print what they hold.</summary>
internal sealed class HostCredential
{
    private readonly string _secret;

    private HostCredential(string source, AuthenticationHeaderValue header, string secret) => (Source, Header, _secret) = (source, header, secret);

    /// <summary>Where it was found, for messages: the name of a variable, or git's credential helper.</summary>
    public string Source { get; }

    /// <summary>How a request carries it.</summary>
    public AuthenticationHeaderValue Header { get; }

    /// <summary>A token as a kind of host wants it.</summary>
    /// <remarks>
    /// GitHub and GitLab take any token as bearer; Gitea has a scheme of its own; Azure DevOps wants personal tokens as passwords, and those of its pipelines and
    /// of Entra, which are JSON web tokens, as bearer.
    /// </remarks>
    public static HostCredential OfToken(HostingProvider provider, string source, string token) => new(
        source,
        provider switch
        {
            HostingProvider.Gitea => new AuthenticationHeaderValue("token", token),
            HostingProvider.AzureDevOps when !IsWebToken(token) => Basic(string.Empty, token),
            _ => new AuthenticationHeaderValue("Bearer", token),
        },
        token);

    /// <summary>A user and a password, which may be a token, as git's credential helpers keep them.</summary>
    public static HostCredential OfUser(HostingProvider provider, string source, (string User, string Password) login) => provider switch
    {
        HostingProvider.Gitea => new HostCredential(source, Basic(login.User, login.Password), login.Password),
        _ => OfToken(provider, source, login.Password),
    };

    /// <summary>Whether text can be a token at all: it must fit into a header.</summary>
    public static bool IsToken(string text) => text.Length is > 0 and <= 8192 && text.All(c => c is > ' ' and < '\u007F');

    /// <summary>Text in which the secret does not stand any more.</summary>
    public string Hide(string text) => text
        .Replace(_secret, "***", StringComparison.Ordinal)
        .Replace(Header.Parameter ?? _secret, "***", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Source;

    private static AuthenticationHeaderValue Basic(string user, string password) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    private static bool IsWebToken(string token) => token.StartsWith("eyJ", StringComparison.Ordinal) && token.Count(c => c == '.') == 2;
}
