using LcncInfra.PullRequests.Addresses;

namespace LcncInfra.PullRequests.Tests.Addresses;

public sealed class RepositoryAddressTests
{
    public static TheoryData<string, string, string> Places => new()
    {
        { "https://github.com/contoso/gitops.git", "https://api.github.com", "github.com/contoso/gitops" },
        { "git@github.com:contoso/gitops.git", "https://api.github.com", "github.com/contoso/gitops" },
        { "ssh://git@ssh.github.com:443/contoso/gitops.git", "https://api.github.com", "github.com/contoso/gitops" },
        { "https://github.contoso.example/platform/gitops", "https://github.contoso.example/api/v3", "github.contoso.example/platform/gitops" },
        { "https://contoso.ghe.com/platform/gitops", "https://api.contoso.ghe.com", "contoso.ghe.com/platform/gitops" },
        { "https://gitlab.com/contoso/platform/fleet/gitops.git", "https://gitlab.com/api/v4", "gitlab.com/contoso/platform/fleet/gitops" },
        { "https://gitlab.contoso.example:8443/a/b", "https://gitlab.contoso.example:8443/api/v4", "gitlab.contoso.example:8443/a/b" },
        { "ssh://git@gitlab.contoso.example:2222/a/b.git", "https://gitlab.contoso.example/api/v4", "gitlab.contoso.example/a/b" },
        { "https://codeberg.org/contoso/gitops", "https://codeberg.org/api/v1", "codeberg.org/contoso/gitops" },
        { "https://gitea.contoso.example/contoso/gitops.git", "https://gitea.contoso.example/api/v1", "gitea.contoso.example/contoso/gitops" },
        { "https://dev.azure.com/contoso/Fleet%20Team/_git/gitops", "https://dev.azure.com/contoso", "dev.azure.com/Fleet Team/gitops" },
        { "https://contoso@dev.azure.com/contoso/Fleet/_git/gitops", "https://dev.azure.com/contoso", "dev.azure.com/Fleet/gitops" },
        { "https://dev.azure.com/contoso/_git/gitops", "https://dev.azure.com/contoso", "dev.azure.com/gitops/gitops" },
        { "git@ssh.dev.azure.com:v3/contoso/Fleet/gitops", "https://dev.azure.com/contoso", "dev.azure.com/Fleet/gitops" },
        { "https://contoso.visualstudio.com/Fleet/_git/gitops", "https://contoso.visualstudio.com", "contoso.visualstudio.com/Fleet/gitops" },
        { "https://contoso.visualstudio.com/DefaultCollection/Fleet/_git/gitops", "https://contoso.visualstudio.com/DefaultCollection", "contoso.visualstudio.com/Fleet/gitops" },
        { "https://tfs.contoso.example/tfs/DefaultCollection/Fleet/_git/gitops", "https://tfs.contoso.example/tfs/DefaultCollection", "tfs.contoso.example/Fleet/gitops" },
        { "https://devops.contoso.example/Main/Fleet/_git/gitops", "https://devops.contoso.example/Main", "devops.contoso.example/Fleet/gitops" },
    };

    [Theory, MemberData(nameof(Places))]
    public void The_url_that_git_pushes_to_tells_the_kind_of_host_its_api_and_the_repository(string url, string api, string repository)
    {
        var provider = ProviderLocator.Of(url);

        Assert.NotNull(provider);
        var address = RepositoryAddressParser.Parse(provider.Value, url, null);
        Assert.Equal((api, repository), (address.Api.OriginalString, address.ToString()));
    }

    [Theory]
    [InlineData("/srv/git/gitops.git")]
    [InlineData("../gitops")]
    [InlineData("file:///srv/git/gitops.git")]
    public void A_folder_has_no_host_to_open_a_pull_request(string repository) =>
        Assert.Equal(HostingProvider.None, ProviderLocator.Of(repository));

    [Theory]
    [InlineData("https://git.contoso.example/contoso/gitops")]
    [InlineData("https://notgithub.example/contoso/gitops")]
    public void A_host_whose_kind_nobody_can_tell_has_to_be_named(string repository)
    {
        var failure = Assert.Throws<PullRequestException>(() => PullRequestClients.Create(new PullRequestOptions(repository)));

        Assert.Equal("LC9050", failure.Diagnostic.Code);
    }

    [Theory]
    [InlineData(HostingProvider.GitHub, "https://github.com/contoso")]
    [InlineData(HostingProvider.GitHub, "https://github.com/contoso/gitops/tree/main")]
    [InlineData(HostingProvider.GitHub, "https://github.com/contoso/..")]
    [InlineData(HostingProvider.GitHub, "https://github.com/contoso/%2e%2e")]
    [InlineData(HostingProvider.GitLab, "https://gitlab.com/gitops")]
    [InlineData(HostingProvider.Gitea, "https://codeberg.org/a/b/c")]
    [InlineData(HostingProvider.AzureDevOps, "https://dev.azure.com/contoso/Fleet/gitops")]
    [InlineData(HostingProvider.AzureDevOps, "https://dev.azure.com/_git/gitops")]
    [InlineData(HostingProvider.GitHub, "/srv/git/gitops.git")]
    public void A_url_that_names_no_repository_of_its_host_is_an_error(HostingProvider provider, string repository)
    {
        var failure = Assert.Throws<PullRequestException>(() => RepositoryAddressParser.Parse(provider, repository, null));

        Assert.Equal("LC9051", failure.Diagnostic.Code);
    }

    [Fact]
    public void A_host_below_a_folder_is_told_by_its_api()
    {
        var address = RepositoryAddressParser.Parse(
            HostingProvider.GitLab, "https://contoso.example/git/platform/gitops.git", new Uri("https://contoso.example/git/api/v4/"));

        Assert.Equal(("https://contoso.example/git/api/v4", "contoso.example/platform/gitops"), (address.Api.OriginalString, address.ToString()));
    }

    [Fact]
    public void An_api_on_another_host_is_the_one_whose_token_is_wanted()
    {
        var address = RepositoryAddressParser.Parse(
            HostingProvider.GitHub, "https://git.contoso.example/platform/gitops.git", new Uri("https://api.contoso.example/v3"));

        Assert.Equal("api.contoso.example", address.Host);
    }

    [Fact]
    public void Credentials_in_a_url_are_not_repeated()
    {
        var failure = Assert.Throws<PullRequestException>(() => PullRequestClients.Create(new PullRequestOptions("https://user:hunter2@git.contoso.example/a/b")));

        Assert.DoesNotContain("hunter2", failure.ToString(), StringComparison.Ordinal);
    }
}
