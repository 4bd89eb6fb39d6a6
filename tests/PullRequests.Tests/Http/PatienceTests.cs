using LcncInfra.PullRequests.Tests.Servers;
using static LcncInfra.PullRequests.Tests.GitHub.GitHubExchanges;

namespace LcncInfra.PullRequests.Tests.Http;

public sealed class PatienceTests
{
    private static readonly PullRequestBranches Branches = new("dev-next", "dev");

    // The clock of the tests begins at this second.
    private const long Now = 1741942800;

    public static TheoryData<int, string, string, string, int> Limits => new()
    {
        { 429, "Retry-After", "17", "{}", 17 },
        { 403, "Retry-After", "60", """{"message": "You have exceeded a secondary rate limit."}""", 60 },
        { 403, "X-Unrelated", "1", """{"message": "You have exceeded a secondary rate limit."}""", 60 },
        { 429, "Retry-After", "Fri, 14 Mar 2025 09:00:42 GMT", "{}", 42 },
        { 503, "Retry-After", "5", "{}", 5 },
        { 429, "X-RateLimit-Reset", $"{Now + 33}", "{}", 33 },
        { 429, "RateLimit-Reset", $"{Now + 34}", "{}", 34 },
        { 429, "X-RateLimit-Reset", "1", "{}", 1 },
        { 429, "X-Unrelated", "1", "{}", 60 },
    };

    [Theory, MemberData(nameof(Limits))]
    public void A_host_that_asks_for_patience_gets_as_much_as_it_asks_for(int status, string header, string value, string answer, int seconds)
    {
        using var server = new ApiServer(new Exchange(RateLimits, ListCall, status, answer) { Headers = [(header, value)] }, List());
        var options = TestClients.OptionsFor(server, HostingProvider.GitHub);
        using var client = PullRequestClients.Create(options);

        Assert.Null(client.Find(Branches, CancellationToken.None));
        Assert.Equal([TimeSpan.FromSeconds(seconds)], ((JumpingClock)options.Clock).Waits);
        server.ShouldBeDone();
    }

    // Where a connection is taken and nobody speaks, and where somebody stops speaking.
    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nContent-Type: application/json\r\n\r\n[")]
    public void A_host_that_does_not_answer_in_time_is_given_up(string beginning)
    {
        using var server = new SilentServer(beginning);
        using var options = new ApiServer();
        using var client = PullRequestClients.Create(TestClients.OptionsFor(options, HostingProvider.GitHub) with
        {
            Repository = $"http://{server.Host}/contoso/gitops.git",
            Api = new Uri($"http://{server.Host}/api/v3"),
            Variables = TestClients.Variables(("LCNC_GIT_TOKEN", TestClients.Token), ("LCNC_GIT_HOST", server.Host)),
            Timeout = TimeSpan.FromMilliseconds(300),
        });

        var failure = Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None));

        Assert.Equal("LC9057", failure.Diagnostic.Code);
        Assert.Contains("it does not answer in time", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exhausted_limit_is_known_by_what_remains_and_waited_for_until_it_is_reset()
    {
        using var server = new ApiServer(
            new Exchange(RateLimits, ListCall, 403, """{"message": "API rate limit exceeded"}""") { Headers = [("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", $"{Now + 90}")] },
            List());
        var options = TestClients.OptionsFor(server, HostingProvider.GitHub);
        using var client = PullRequestClients.Create(options);

        Assert.Null(client.Find(Branches, CancellationToken.None));
        Assert.Equal([TimeSpan.FromSeconds(90)], ((JumpingClock)options.Clock).Waits);
    }

    [Fact]
    public void A_limit_that_lasts_longer_than_a_run_may_wait_is_an_error_that_says_until_when()
    {
        using var server = new ApiServer(new Exchange(RateLimits, ListCall, 429) { Headers = [("Retry-After", "3600")] });
        var options = TestClients.OptionsFor(server, HostingProvider.GitHub);
        using var client = PullRequestClients.Create(options);

        var failure = Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None));

        Assert.Equal("LC9056", failure.Diagnostic.Code);
        Assert.Contains("2025-03-14T10:00:00Z", failure.Message, StringComparison.Ordinal);
        Assert.Empty(((JumpingClock)options.Clock).Waits);
    }

    [Fact]
    public void A_host_that_breaks_is_asked_again_after_longer_and_longer_times()
    {
        using var server = new ApiServer(
            new Exchange(BestPractices, ListCall, 502),
            new Exchange(BestPractices, ListCall, 500),
            new Exchange(BestPractices, ListCall, 504),
            List());
        var options = TestClients.OptionsFor(server, HostingProvider.GitHub);
        using var client = PullRequestClients.Create(options);

        Assert.Null(client.Find(Branches, CancellationToken.None));
        Assert.Equal([1, 2, 4], ((JumpingClock)options.Clock).Waits.Select(w => w.TotalSeconds));
        server.ShouldBeDone();
    }

    [Fact]
    public void A_host_that_stays_broken_is_an_error()
    {
        using var server = new ApiServer(Enumerable.Repeat(new Exchange(BestPractices, ListCall, 503, """{"message": "Under maintenance"}"""), 5));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        var failure = Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None));

        Assert.Equal("LC9058", failure.Diagnostic.Code);
        Assert.Contains("Under maintenance", failure.Message, StringComparison.Ordinal);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_connection_that_is_cut_is_tried_again()
    {
        using var server = new ApiServer(new Exchange(BestPractices, ListCall, 200) { IsCut = true }, List());
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Null(client.Find(Branches, CancellationToken.None));
        server.ShouldBeDone();
    }

    [Fact]
    public void A_pull_request_whose_answer_was_lost_is_not_opened_twice()
    {
        var proposal = new PullRequestProposal(Branches, "Update dev", "Text.");
        var opened = Pull(7, "Text.\n\n<!-- lcnc-pull-request [] -->");
        using var server = new ApiServer(
            List(),
            new Exchange(Pulls, $"POST {Root}/pulls", 502),
            new Exchange(Pulls, $"POST {Root}/pulls", 422, """{"message":"Validation Failed","errors":[{"message":"A pull request already exists for contoso:dev-next."}]}"""),
            List(opened));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Equal(7, client.Propose(proposal, CancellationToken.None).Number);
        server.ShouldBeDone();
    }
}
