using LcncInfra.PullRequests.Addresses;

namespace LcncInfra.PullRequests.Credentials;

/// <summary>Finds the token by which git may write to a repository: the same that its pull requests are opened with.</summary>
public static class HostTokens
{
    /// <summary>User and token; <see langword="null"/> if no variable has one for the host, so that git asks its own helpers.</summary>
    /// <param name="repository">The URL that git pushes to.</param>
    /// <param name="variables">Where tokens are looked for.</param>
    /// <remarks>Hosts take any user beside a token, but for GitLab's own names of users for some kinds of token, which <c>LCNC_GIT_USER</c> says.</remarks>
    public static (string User, string Token)? Find(string repository, Func<string, string?> variables)
    {
        if (GitAddress.Parse(repository) is not { } address)
        {
            return null;
        }

        foreach (var variable in TokenVariable.All)
        {
            if (variables(variable.Name)?.Trim() is { } token && HostCredential.IsToken(token)
                && variable.HostIn(variables) is { } host && TokenVariable.Party(host) == TokenVariable.Party(address.Authority))
            {
                return (variables("LCNC_GIT_USER") is { Length: > 0 } user ? user : UserOf(variable), token);
            }
        }

        return null;
    }

    private static string UserOf(TokenVariable variable) => variable.Name == "GITLAB_TOKEN" ? "oauth2" : "x-access-token";
}
