using LcncInfra.PullRequests.Addresses;

namespace LcncInfra.PullRequests.Credentials;

/// <summary>Finds the token that belongs to a host; that of another host is never used.</summary>
internal static class HostCredentials
{
    /// <summary>The credential: of the first variable whose host it is, else of git's credential helper; <see langword="null"/> if there is none.</summary>
    public static HostCredential? For(RepositoryAddress address, PullRequestOptions options)
    {
        foreach (var variable in TokenVariable.All)
        {
            if (TokenIn(variable, options) is { } token && IsFor(variable, address, options))
            {
                return HostCredential.OfToken(address.Provider, variable.Name, token);
            }
        }

        return options.CredentialHelper?.Invoke(new Uri($"{address.Api.Scheme}://{address.Host}/")) is { } login && HostCredential.IsToken(login.Password)
            ? HostCredential.OfUser(address.Provider, "git's credential helper", login)
            : null;
    }

    /// <summary>What to do about a missing token; names the variables that are set for other hosts.</summary>
    public static string HintFor(RepositoryAddress address, PullRequestOptions options)
    {
        var others = TokenVariable.All.Where(v => TokenIn(v, options) is not null).Select(v => v.HostIn(options.Variables) is { } host
            ? $"{v.Name} is set, but is for '{host}'"
            : $"{v.Name} is set, but {v.HostVariables[0]} does not say for which host");
        return string.Join(
            "; ",
            others.Prepend($"Set {TokenVariable.UsualNames(address.Provider)}, or LCNC_GIT_TOKEN with LCNC_GIT_HOST={address.Host}, or give git a credential helper")) + ".";
    }

    private static bool IsFor(TokenVariable variable, RepositoryAddress address, PullRequestOptions options) =>
        variable.HostIn(options.Variables) is { } host && TokenVariable.Party(host) == TokenVariable.Party(address.Host);

    private static string? TokenIn(TokenVariable variable, PullRequestOptions options) =>
        options.Variables(variable.Name)?.Trim() is { } token && HostCredential.IsToken(token) ? token : null;
}
