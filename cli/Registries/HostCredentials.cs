using System.Net.Http.Headers;

namespace LcncInfra.Cli.Registries;

/// <summary>Decides who may see a registry's credentials.</summary>
/// <remarks>
/// A registry names the server that gives tokens, and so could name anybody's. Credentials go to the host they are kept for, to a domain above it
/// (<c>gitlab.com</c> for <c>registry.gitlab.com</c>), and from Docker Hub's registry to Docker Hub's tokens; never without encryption, but to this machine.
/// </remarks>
internal static class HostCredentials
{
    private const string Hub = "docker.io";

    private const string HubTokens = "auth.docker.io";

    /// <summary>The header for a request; <see langword="null"/> if the host of the request may not see what is kept for the registry.</summary>
    /// <param name="credentials">What is kept.</param>
    /// <param name="registry">The registry that is asked in the end.</param>
    /// <param name="request">Where the request goes.</param>
    public static AuthenticationHeaderValue? For(RegistryCredentials credentials, string registry, Uri request)
    {
        var host = request.IsDefaultPort ? request.Host : FormattableString.Invariant($"{request.Host}:{request.Port}");
        if (request.Scheme != RegistryAddress.SchemeOf(host) && request.Scheme != "https")
        {
            return null;
        }

        var basic = credentials.BasicOf(host) ?? (IsOf(registry, host) ? credentials.BasicOf(registry) : null);
        return basic is null ? null : new AuthenticationHeaderValue("Basic", basic);
    }

    private static bool IsOf(string registry, string host) =>
        host == registry
        || (registry == Hub && host is HubTokens or "registry-1.docker.io")
        || (host.Contains('.', StringComparison.Ordinal) && registry.EndsWith($".{host}", StringComparison.Ordinal));
}
