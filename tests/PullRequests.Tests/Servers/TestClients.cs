namespace LcncInfra.PullRequests.Tests.Servers;

/// <summary>Clients of the tests' servers.</summary>
internal static class TestClients
{
    public const string Token = "s3cret-T0ken-of-the-test";

    private static readonly Dictionary<HostingProvider, (string Repository, string Api)> Places = new()
    {
        [HostingProvider.GitHub] = ("contoso/gitops.git", "/api/v3"),
        [HostingProvider.GitLab] = ("contoso/platform/gitops.git", "/api/v4"),
        [HostingProvider.Gitea] = ("contoso/gitops.git", "/api/v1"),
        [HostingProvider.AzureDevOps] = ("contoso/Fleet/_git/gitops", "/contoso"),
    };

    /// <summary>What belongs to a server: a repository there, a token for its host, and a clock that does not wait.</summary>
    public static PullRequestOptions OptionsFor(ApiServer server, HostingProvider provider)
    {
        var (repository, api) = Places[provider];
        return new PullRequestOptions($"http://{server.Host}/{repository}")
        {
            Provider = provider,
            Api = new Uri($"http://{server.Host}{api}"),
            Clock = new JumpingClock(),
            Variables = Variables(("LCNC_GIT_TOKEN", Token), ("LCNC_GIT_HOST", server.Host)),
            CredentialHelper = null,
        };
    }

    public static IPullRequestClient For(ApiServer server, HostingProvider provider) => PullRequestClients.Create(OptionsFor(server, provider));

    public static Func<string, string?> Variables(params (string Name, string Value)[] variables) =>
        name => variables.FirstOrDefault(v => v.Name == name).Value;
}
