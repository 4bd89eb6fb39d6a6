using LcncInfra.PullRequests.Addresses;
using LcncInfra.PullRequests.Credentials;
using LcncInfra.PullRequests.Tests.Servers;
using static LcncInfra.PullRequests.Tests.GitHub.GitHubExchanges;

namespace LcncInfra.PullRequests.Tests.Credentials;

public sealed class TokenTests
{
    private static readonly PullRequestBranches Branches = new("dev-next", "dev");

    public static TheoryData<string, string, string?> Belonging => new()
    {
        { "https://github.com/a/b", "GITHUB_TOKEN=t", "GITHUB_TOKEN" },
        { "https://github.com/a/b", "GITHUB_TOKEN=t GITHUB_SERVER_URL=https://github.contoso.example", null },
        { "https://github.contoso.example/a/b", "GITHUB_TOKEN=t GITHUB_SERVER_URL=https://github.contoso.example", "GITHUB_TOKEN" },
        { "https://github.contoso.example/a/b", "GITHUB_TOKEN=t", null },
        { "https://github.contoso.example/a/b", "GH_ENTERPRISE_TOKEN=t GH_HOST=github.contoso.example", "GH_ENTERPRISE_TOKEN" },
        { "https://github.evil.example/a/b", "GITHUB_TOKEN=t GITLAB_TOKEN=t GITEA_TOKEN=t AZURE_DEVOPS_TOKEN=t SYSTEM_ACCESSTOKEN=t", null },
        { "https://gitlab.com/a/b", "GITLAB_TOKEN=t", "GITLAB_TOKEN" },
        { "https://gitlab.contoso.example:8443/a/b", "GITLAB_TOKEN=t CI_SERVER_URL=https://gitlab.contoso.example:8443", "GITLAB_TOKEN" },
        { "https://gitlab.contoso.example:8443/a/b", "GITLAB_TOKEN=t CI_SERVER_URL=https://gitlab.contoso.example", null },
        { "https://codeberg.org/a/b", "FORGEJO_TOKEN=t", "FORGEJO_TOKEN" },
        { "https://gitea.contoso.example/a/b", "GITEA_TOKEN=t GITEA_SERVER_URL=https://gitea.contoso.example", "GITEA_TOKEN" },
        { "https://dev.azure.com/o/p/_git/r", "SYSTEM_ACCESSTOKEN=t SYSTEM_COLLECTIONURI=https://dev.azure.com/o/", "SYSTEM_ACCESSTOKEN" },
        { "https://o.visualstudio.com/p/_git/r", "SYSTEM_ACCESSTOKEN=t SYSTEM_COLLECTIONURI=https://dev.azure.com/o/", "SYSTEM_ACCESSTOKEN" },
        { "https://dev.azure.com/o/p/_git/r", "SYSTEM_ACCESSTOKEN=t", null },
        { "https://tfs.contoso.example/tfs/C/p/_git/r", "AZURE_DEVOPS_TOKEN=t AZURE_DEVOPS_URL=https://tfs.contoso.example/tfs", "AZURE_DEVOPS_TOKEN" },
        { "https://github.com/a/b", "LCNC_GIT_TOKEN=t LCNC_GIT_HOST=github.com GITHUB_TOKEN=u", "LCNC_GIT_TOKEN" },
        { "https://github.com/a/b", "LCNC_GIT_TOKEN=t", null },
        { "https://github.com/a/b", "LCNC_GIT_TOKEN=t LCNC_GIT_HOST=gitlab.com GITHUB_TOKEN=u", "GITHUB_TOKEN" },
    };

    [Theory, MemberData(nameof(Belonging))]
    public void A_token_is_used_for_the_host_it_belongs_to_and_for_no_other(string repository, string variables, string? source)
    {
        var provider = ProviderLocator.Of(repository) ?? throw new InvalidOperationException(repository);
        var options = Options(repository, variables);

        Assert.Equal(source, HostCredentials.For(RepositoryAddressParser.Parse(provider, repository, null), options)?.Source);
    }

    [Fact]
    public void A_missing_token_is_an_error_that_names_the_variables_and_those_set_for_other_hosts()
    {
        var failure = Assert.Throws<PullRequestException>(() => PullRequestClients.Create(Options("https://github.contoso.example/a/b", "GITHUB_TOKEN=s3cr3t LCNC_GIT_TOKEN=0ther")));

        Assert.Equal("LC9052", failure.Diagnostic.Code);
        Assert.Contains("GITHUB_TOKEN is set, but is for 'github.com'", failure.Diagnostic.Hint, StringComparison.Ordinal);
        Assert.Contains("LCNC_GIT_TOKEN is set, but LCNC_GIT_HOST does not say for which host", failure.Diagnostic.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", failure.ToString() + failure.Diagnostic, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line\nbreak")]
    [InlineData("")]
    [InlineData("tökén")]
    public void Text_that_fits_into_no_header_is_no_token(string text) => Assert.Throws<PullRequestException>(() => PullRequestClients.Create(
        new PullRequestOptions("https://github.com/a/b") { Variables = TestClients.Variables(("GITHUB_TOKEN", text)), CredentialHelper = null }));

    [Theory]
    [InlineData(HostingProvider.GitHub, "abc", "Bearer abc")]
    [InlineData(HostingProvider.GitLab, "abc", "Bearer abc")]
    [InlineData(HostingProvider.Gitea, "abc", "token abc")]
    [InlineData(HostingProvider.AzureDevOps, "abc", "Basic OmFiYw==")]
    [InlineData(HostingProvider.AzureDevOps, "eyJh.eyJi.c", "Bearer eyJh.eyJi.c")]
    public void Each_kind_of_host_gets_a_token_in_its_own_way(HostingProvider provider, string token, string header) =>
        Assert.Equal(header, HostCredential.OfToken(provider, "X", token).Header.ToString());

    [Fact]
    public void The_credential_helper_of_git_is_asked_last_and_for_this_host()
    {
        Uri? asked = null;
        var options = Options("https://github.com/a/b", "GITLAB_TOKEN=t") with
        {
            CredentialHelper = host =>
            {
                asked = host;
                return ("me", "p4ss");
            },
        };

        var credential = HostCredentials.For(RepositoryAddressParser.Parse(HostingProvider.GitHub, options.Repository, null), options);

        Assert.Equal("https://github.com/", asked?.AbsoluteUri);
        Assert.Equal(("git's credential helper", "Bearer p4ss"), (credential?.Source, credential?.Header.ToString()));
    }

    [Fact]
    public void An_expired_token_is_told_with_its_variable_and_remedy_and_never_repeated()
    {
        // A host that repeats what it was sent, as a debugging proxy might.
        using var server = new ApiServer(new Exchange(Authentication, ListCall, 401, $$"""{"message": "Bad credentials: {{TestClients.Token}}"}"""));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        var failure = Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None));

        Assert.Equal("LC9053", failure.Diagnostic.Code);
        Assert.Contains("LCNC_GIT_TOKEN", failure.Message, StringComparison.Ordinal);
        Assert.Contains("pull-requests: write", failure.Diagnostic.Hint, StringComparison.Ordinal);
        Assert.DoesNotContain(TestClients.Token, failure.ToString() + failure.Diagnostic, StringComparison.Ordinal);
        server.ShouldBeDone();
    }

    [Theory]
    [InlineData(403, "LC9054")]
    [InlineData(404, "LC9055")]
    [InlineData(400, "LC9059")]
    [InlineData(418, "LC9059")]
    public void A_refusal_is_told_in_a_sentence_of_its_own(int status, string code)
    {
        using var server = new ApiServer(new Exchange(Authentication, ListCall, status, $$"""{"message": "Resource not accessible by {{TestClients.Token}}"}"""));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        var failure = Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None));

        Assert.Equal(code, failure.Diagnostic.Code);
        Assert.DoesNotContain(TestClients.Token, failure.ToString() + failure.Diagnostic, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_that_does_not_answer_is_an_error()
    {
        string gone;
        using (var server = new ApiServer())
        {
            gone = server.Host;
        }

        using var client = PullRequestClients.Create(new PullRequestOptions($"http://{gone}/contoso/gitops")
        {
            Provider = HostingProvider.GitHub,
            Clock = new JumpingClock(),
            Variables = TestClients.Variables(("LCNC_GIT_TOKEN", TestClients.Token), ("LCNC_GIT_HOST", gone)),
        });

        Assert.Equal("LC9057", Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None)).Diagnostic.Code);
    }

    [Fact]
    public void A_token_does_not_travel_without_encryption()
    {
        var failure = Assert.Throws<PullRequestException>(() => PullRequestClients.Create(
            Options("http://github.contoso.example/a/b", "LCNC_GIT_TOKEN=t LCNC_GIT_HOST=github.contoso.example")));

        Assert.Equal("LC9063", failure.Diagnostic.Code);
    }

    private static PullRequestOptions Options(string repository, string variables) => new(repository)
    {
        Variables = TestClients.Variables([.. variables.Split(' ').Select(v => v.Split('=', 2)).Select(v => (v[0], v[1]))]),
        CredentialHelper = null,
    };
}
