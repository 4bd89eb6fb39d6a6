using LcncInfra.PullRequests.Tests.Servers;
using static LcncInfra.PullRequests.Tests.GitHub.GitHubExchanges;

namespace LcncInfra.PullRequests.Tests.Http;

public sealed class RedirectionTests
{
    private static readonly PullRequestBranches Branches = new("dev-next", "dev");

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public void A_repository_that_was_renamed_is_followed_on_its_host_with_the_token(int status)
    {
        using var server = new ApiServer(
            new Exchange(BestPractices, ListCall, status) { Headers = [("Location", "/api/v3/repositories/1/pulls")] },
            new Exchange(BestPractices, "GET /api/v3/repositories/1/pulls", 200, "[]"));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Null(client.Find(Branches, CancellationToken.None));
        Assert.All(server.Calls, c => Assert.Equal($"Bearer {TestClients.Token}", c.Headers["Authorization"]));
        server.ShouldBeDone();
    }

    [Fact]
    public void A_call_that_changes_something_is_repeated_as_it_is()
    {
        using var server = new ApiServer(
            List(),
            new Exchange(BestPractices, $"POST {Root}/pulls", 307) { Headers = [("Location", "http://{host}/api/v3/repositories/1/pulls")] },
            new Exchange(BestPractices, "POST /api/v3/repositories/1/pulls", 201, Pull(7, "Text.")));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        client.Propose(new PullRequestProposal(Branches, "Update dev", "Text."), CancellationToken.None);

        Assert.Equal(server.Calls[1].Body, server.Calls[2].Body);
        server.ShouldBeDone();
    }

    [Fact]
    public void Another_host_is_read_from_without_the_token()
    {
        using var other = new ApiServer(new Exchange(BestPractices, "GET /elsewhere", 200, "[]"));
        using var server = new ApiServer(new Exchange(BestPractices, ListCall, 302) { Headers = [("Location", $"http://{other.Host}/elsewhere")] });
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Null(client.Find(Branches, CancellationToken.None));

        Assert.False(Assert.Single(other.Calls).Headers.ContainsKey("Authorization"));
        Assert.DoesNotContain(other.Calls, c => c.Headers.Values.Any(v => v.Contains(TestClients.Token, StringComparison.Ordinal)));
        other.ShouldBeDone();
    }

    [Fact]
    public void A_list_that_goes_on_at_another_host_is_read_there_without_the_token()
    {
        using var other = new ApiServer(new Exchange(Pagination, "GET /page/2", 200, "[]"));
        using var server = new ApiServer(List() with { Headers = [("Link", $"<http://{other.Host}/page/2>; rel=\"next\"")] });
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Null(client.Find(Branches, CancellationToken.None));
        Assert.False(Assert.Single(other.Calls).Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public void Another_host_is_told_neither_the_token_nor_the_proposal()
    {
        using var other = new ApiServer();
        using var server = new ApiServer(
            List(),
            new Exchange(BestPractices, $"POST {Root}/pulls", 307) { Headers = [("Location", $"http://{other.Host}/pulls")] });
        using var client = TestClients.For(server, HostingProvider.GitHub);

        var failure = Assert.Throws<PullRequestException>(() => client.Propose(new PullRequestProposal(Branches, "Update dev", "Text."), CancellationToken.None));

        Assert.Equal("LC9062", failure.Diagnostic.Code);
        Assert.Empty(other.Calls);
    }

    [Theory]
    [InlineData("http://plain.example/pulls")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:hunter2@[broken")]
    public void What_is_not_encrypted_or_no_web_address_is_not_followed(string location)
    {
        using var server = new ApiServer(new Exchange(BestPractices, ListCall, 302) { Headers = [("Location", location)] });
        using var client = TestClients.For(server, HostingProvider.GitHub);

        var failure = Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None));

        Assert.Equal("LC9062", failure.Diagnostic.Code);
        Assert.DoesNotContain("hunter2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Being_sent_round_in_circles_comes_to_an_end()
    {
        using var server = new ApiServer(Enumerable.Repeat(new Exchange(BestPractices, ListCall, 301) { Headers = [("Location", ListCall[4..])] }, 6));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Equal("LC9062", Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None)).Diagnostic.Code);
        server.ShouldBeDone();
    }
}
