using System.CommandLine;
using LcncInfra.Git;
using LcncInfra.PullRequests;
using LcncInfra.PullRequests.Credentials;

namespace LcncInfra.Cli.Publish;

/// <summary>How pull requests are opened.</summary>
/// <param name="Provider">The kind of host; <see langword="null"/> to tell it from the URL.</param>
/// <param name="Api">The root of its API; <see langword="null"/> for where the kind has it.</param>
/// <param name="File">The file in place of a pull request, with <c>{environment}</c> for the name; <see langword="null"/> for the usual one.</param>
internal sealed record ProposalSettings(HostingProvider? Provider, Uri? Api, string? File)
{
    /// <summary>What a command line says.</summary>
    public static ProposalSettings Of(ParseResult parsed, PublishOptions options) =>
        Of(parsed.GetValue(options.Provider), parsed.GetValue(options.Api), parsed.GetValue(options.PullRequest));

    /// <summary>What the options of a command line say.</summary>
    /// <param name="provider">The kind of host; <c>auto</c> to tell it from the URL.</param>
    /// <param name="root">The root of its API.</param>
    /// <param name="file">The file in place of a pull request.</param>
    public static ProposalSettings Of(string? provider, string? root, string? file) => new(
        provider switch
        {
            "github" => HostingProvider.GitHub,
            "gitlab" => HostingProvider.GitLab,
            "gitea" => HostingProvider.Gitea,
            "azure-devops" => HostingProvider.AzureDevOps,
            "none" => HostingProvider.None,
            _ => null,
        },
        Uri.TryCreate(root, UriKind.Absolute, out var api) ? api : null,
        file);

    /// <summary>A client for the pull requests of an environment.</summary>
    /// <param name="repository">The GitOps repository.</param>
    /// <param name="environment">The environment.</param>
    /// <param name="isOnlyOne">Whether no other one is published in this run.</param>
    /// <exception cref="PullRequestException">The kind of host cannot be told, or there is no token for it.</exception>
    public IPullRequestClient Open(GitUrl repository, string environment, bool isOnlyOne) => PullRequestClients.Create(new PullRequestOptions(repository.Display)
    {
        Provider = Provider,
        Api = Api,
        ArtefactFile = (File ?? (isOnlyOne ? "PULL_REQUEST.md" : "PULL_REQUEST-{environment}.md")).Replace("{environment}", environment, StringComparison.Ordinal),
        CredentialHelper = GitCredentialClient.Ask,
    });
}
