using LcncInfra.PullRequests.Addresses;
using LcncInfra.PullRequests.Artefacts;
using LcncInfra.PullRequests.AzureDevOps;
using LcncInfra.PullRequests.Credentials;
using LcncInfra.PullRequests.Gitea;
using LcncInfra.PullRequests.GitHub;
using LcncInfra.PullRequests.GitLab;
using LcncInfra.PullRequests.Http;

namespace LcncInfra.PullRequests;

/// <summary>Makes the client for a repository.</summary>
public static class PullRequestClients
{
    /// <summary>The client; nothing is asked of the host yet.</summary>
    /// <exception cref="PullRequestException">The kind of host cannot be told, the URL is none of it, or there is no token for it.</exception>
    public static IPullRequestClient Create(PullRequestOptions options)
    {
        var provider = options.Provider ?? ProviderLocator.Of(options.Repository)
            ?? throw new PullRequestException(PullRequestDiagnostics.UnknownProvider(RepositoryAddress.Display(options.Repository)));
        if (provider == HostingProvider.None)
        {
            return new ArtefactPullRequestClient(options.ArtefactFile);
        }

        var address = RepositoryAddressParser.Parse(provider, options.Repository, options.Api);
        var credential = HostCredentials.For(address, options)
            ?? throw new PullRequestException(PullRequestDiagnostics.NoToken(address.Host, provider, HostCredentials.HintFor(address, options)));
        var http = new ApiHttp(address, credential, options);
        return new HostedPullRequestClient(ApiOf(address, http), http);
    }

    private static IPullRequestApi ApiOf(RepositoryAddress address, ApiHttp http) => address.Provider switch
    {
        HostingProvider.GitHub => new GitHubApi(address, http),
        HostingProvider.GitLab => new GitLabApi(address, http),
        HostingProvider.Gitea => new GiteaApi(address, http),
        HostingProvider.AzureDevOps => new AzureDevOpsApi(address, http),
        _ => throw new InvalidOperationException($"Provider {address.Provider} has no API."),
    };
}
