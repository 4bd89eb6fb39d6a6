using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LcncInfra.Cli.Registries;

/// <summary>Asks a registry, and answers when it asks who we are.</summary>
/// <remarks>Distribution's token authentication: a 401 names the server of tokens, which gives one for reading one repository.</remarks>
internal sealed partial class RegistryAuthenticator(RegistryHttp http, RegistryCredentials credentials)
{
    private readonly ConcurrentDictionary<string, AuthenticationHeaderValue> _known = new(StringComparer.Ordinal);

    /// <summary>The answer to a request about a repository, after the login that the registry asks for.</summary>
    /// <param name="address">The repository.</param>
    /// <param name="request">Makes the request; a request is sent only once.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public HttpResponseMessage Send(RegistryAddress address, Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        var response = Send(address, request, _known.GetValueOrDefault(address.ToString()), cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized)
        {
            return response;
        }

        using (response)
        {
            if (Login(address, response.Headers.WwwAuthenticate, cancellationToken) is not { } header)
            {
                throw RegistryHttp.Failure(HttpStatusCode.Unauthorized, $"'{address}'");
            }

            _known[address.ToString()] = header;
            return Send(address, request, header, cancellationToken);
        }
    }

    private HttpResponseMessage Send(RegistryAddress address, Func<HttpRequestMessage> make, AuthenticationHeaderValue? header, CancellationToken cancellationToken)
    {
        using var request = make();
        // A token is for its registry; nobody else gets it.
        request.Headers.Authorization = request.RequestUri?.Authority == address.ApiHost ? header : null;
        return http.Send(request, cancellationToken);
    }

    private AuthenticationHeaderValue? Login(RegistryAddress address, IEnumerable<AuthenticationHeaderValue> challenges, CancellationToken cancellationToken)
    {
        foreach (var challenge in challenges)
        {
            if (string.Equals(challenge.Scheme, "Basic", StringComparison.OrdinalIgnoreCase))
            {
                return HostCredentials.For(credentials, address.Host, address.Root);
            }

            if (string.Equals(challenge.Scheme, "Bearer", StringComparison.OrdinalIgnoreCase))
            {
                return new AuthenticationHeaderValue("Bearer", Token(address, challenge.Parameter ?? string.Empty, cancellationToken));
            }
        }

        return null;
    }

    private string Token(RegistryAddress address, string challenge, CancellationToken cancellationToken)
    {
        var parameters = Parameters().Matches(challenge)
            .GroupBy(m => m.Groups[1].Value.ToLowerInvariant(), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First().Groups[2].Value, StringComparer.Ordinal);
        if (!Uri.TryCreate(parameters.GetValueOrDefault("realm"), UriKind.Absolute, out var realm)
            || (realm.Scheme != "https" && realm.Scheme != RegistryAddress.SchemeOf(realm.Authority)))
        {
            throw new RegistryException(RegistryFailure.Broken, $"'{address.Host}' names no server of tokens that can be trusted with one.");
        }

        var query = string.Concat(new[] { ("service", parameters.GetValueOrDefault("service")), ("scope", $"repository:{address.Name}:pull") }
            .Where(p => !string.IsNullOrEmpty(p.Item2))
            .Select(p => $"&{p.Item1}={Uri.EscapeDataString(p.Item2 ?? string.Empty)}"));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{realm.GetLeftPart(UriPartial.Path)}?{realm.Query.TrimStart('?')}{query}".Replace("?&", "?", StringComparison.Ordinal));
        request.Headers.Authorization = HostCredentials.For(credentials, address.Host, realm);
        using var response = http.Send(request, cancellationToken);
        return response.IsSuccessStatusCode
            ? TokenIn(RegistryHttp.Read(response, RegistryHttp.DocumentBytes, cancellationToken), realm)
            : throw RegistryHttp.Failure(response.StatusCode, $"a token of '{realm.Authority}' for '{address}'");
    }

    private static string TokenIn(byte[] answer, Uri realm)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            foreach (var name in new[] { "token", "access_token" })
            {
                if (document.RootElement.TryGetProperty(name, out var token) && token.GetString() is { Length: > 0 } text && !text.Any(char.IsControl))
                {
                    return text;
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Said below.
        }

        throw new RegistryException(RegistryFailure.Broken, $"'{realm.Authority}' answers with no token.");
    }

    [GeneratedRegex("""([A-Za-z_]+)="([^"]*)"?""")]
    private static partial Regex Parameters();
}
