using System.Text.Json.Nodes;
using LcncInfra.PullRequests.Tests.Servers;
using static LcncInfra.PullRequests.Tests.GitHub.GitHubExchanges;

namespace LcncInfra.PullRequests.Tests.GitHub;

public sealed class GitHubTests
{
    private const string Mark = "<!-- lcnc-pull-request [\"lcnc\"] -->";
    private const string Marked = $"Two clusters change.\n\n{Mark}";

    private static readonly PullRequestBranches Branches = new("dev-next", "dev");

    private static readonly PullRequestProposal Proposal = new(Branches, "Update dev", "Two clusters change.") { Labels = ["lcnc"] };

    [Fact]
    public void A_proposal_without_an_open_pull_request_opens_one_and_labels_it()
    {
        using var server = new ApiServer(
            List(),
            new Exchange(Pulls, $"POST {Root}/pulls", 201, Pull(7, Marked))
            {
                Sent = new JsonObject { ["title"] = "Update dev", ["head"] = "dev-next", ["base"] = "dev", ["body"] = Marked },
            },
            new Exchange(Labels, $"POST {Root}/issues/7/labels", 200, """[{"name": "lcnc"}]""") { Sent = new JsonObject { ["labels"] = new JsonArray("lcnc") } });
        using var client = TestClients.For(server, HostingProvider.GitHub);

        var opened = client.Propose(Proposal, CancellationToken.None);

        Assert.Equal((7, "https://ghe.example/contoso/gitops/pull/7"), (opened.Number, opened.Url));
        server.ShouldBeDone();
        Assert.All(server.Calls, c => Assert.Equal($"Bearer {TestClients.Token}", c.Headers["Authorization"]));
        Assert.All(server.Calls, c => Assert.Equal("2022-11-28", c.Headers["X-GitHub-Api-Version"]));
        Assert.All(server.Calls, c => Assert.Equal("application/vnd.github+json", c.Headers["Accept"]));
    }

    [Fact]
    public void A_proposal_with_an_open_pull_request_of_ours_changes_it_in_place()
    {
        using var server = new ApiServer(
            List(Pull(7, "Other words.\n\n<!-- lcnc-pull-request [\"old\"] -->", "old", "of-a-reviewer")),
            new Exchange(Labels, $"POST {Root}/issues/7/labels", 200, "[]") { Sent = new JsonObject { ["labels"] = new JsonArray("lcnc") } },
            new Exchange(Labels, $"DELETE {Root}/issues/7/labels/old", 200, "[]"),
            new Exchange(Pulls, $"PATCH {Root}/pulls/7", 200, Pull(7, Marked)) { Sent = new JsonObject { ["title"] = "Update dev", ["body"] = Marked } });
        using var client = TestClients.For(server, HostingProvider.GitHub);

        var updated = client.Propose(Proposal, CancellationToken.None);

        Assert.Equal(["of-a-reviewer", "lcnc"], updated.Labels);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_pull_request_that_says_the_same_already_is_left_alone()
    {
        using var server = new ApiServer(List(Pull(7, Marked.Replace("\n", "\r\n", StringComparison.Ordinal), "LCNC")));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Equal(7, client.Propose(Proposal, CancellationToken.None).Number);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_foreign_pull_request_on_our_branch_is_an_error_and_not_touched()
    {
        using var server = new ApiServer(List(Pull(3, "By hand.")));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        var failure = Assert.Throws<PullRequestException>(() => client.Propose(Proposal, CancellationToken.None));

        Assert.Equal("LC9060", failure.Diagnostic.Code);
        Assert.Contains("https://ghe.example/contoso/gitops/pull/3", failure.Message, StringComparison.Ordinal);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_pull_request_that_another_runner_opens_in_between_is_found_and_changed()
    {
        // "422 Validation failed, or the endpoint has been spammed"; the errors name the field that has a conflict.
        using var server = new ApiServer(
            List(),
            new Exchange(Pulls, $"POST {Root}/pulls", 422, """{"message":"Validation Failed","errors":[{"resource":"PullRequest","code":"custom","message":"A pull request already exists for contoso:dev-next."}]}"""),
            List(Pull(8, Marked, "lcnc")));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Equal(8, client.Propose(Proposal, CancellationToken.None).Number);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_pull_request_that_is_said_to_exist_and_not_shown_is_an_error()
    {
        using var server = new ApiServer(
            List(),
            new Exchange(Pulls, $"POST {Root}/pulls", 422, """{"message":"Validation Failed","errors":[{"message":"A pull request already exists for contoso:dev-next."}]}"""),
            List());
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Equal("LC9061", Assert.Throws<PullRequestException>(() => client.Propose(Proposal, CancellationToken.None)).Diagnostic.Code);
    }

    [Fact]
    public void Branches_that_do_not_differ_are_told_in_the_words_of_the_host()
    {
        using var server = new ApiServer(
            List(),
            new Exchange(Pulls, $"POST {Root}/pulls", 422, """{"message":"Validation Failed","errors":[{"resource":"PullRequest","code":"custom","message":"No commits between dev and dev-next"}]}"""));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        var failure = Assert.Throws<PullRequestException>(() => client.Propose(Proposal, CancellationToken.None));

        Assert.Equal("LC9059", failure.Diagnostic.Code);
        Assert.Contains("No commits between dev and dev-next", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_pages_are_read_and_forks_are_left_out()
    {
        var fork = Pull(2, Marked).Replace("\"head\":{\"ref\":\"dev-next\",\"repo\":{\"full_name\":\"contoso/gitops\"}}", "\"head\":{\"ref\":\"dev-next\",\"repo\":{\"full_name\":\"mallory/gitops\"}}", StringComparison.Ordinal);
        using var server = new ApiServer(
            List(fork) with { Source = Pagination, Headers = [("Link", "<http://{host}/api/v3/repositories/1/pulls?page=2>; rel=\"next\", <http://{host}/api/v3/repositories/1/pulls?page=9>; rel=\"last\"")] },
            new Exchange(Pagination, "GET /api/v3/repositories/1/pulls?page=2", 200, $"[{Pull(9, Marked, "lcnc")}]")
            {
                Headers = [("Link", "<http://{host}/api/v3/repositories/1/pulls?page=1>; rel=\"prev\"")],
            });
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Equal(9, client.Find(Branches, CancellationToken.None)?.Number);
        server.ShouldBeDone();
    }

    [Fact]
    public void Nothing_left_to_propose_closes_ours_and_only_ours()
    {
        using var server = new ApiServer(
            List(Pull(3, "By hand."), Pull(7, Marked)),
            new Exchange(Pulls, $"PATCH {Root}/pulls/7", 200, Pull(7, Marked)) { Sent = new JsonObject { ["state"] = "closed" } });
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Equal(7, client.Withdraw(Branches, CancellationToken.None)?.Number);
        server.ShouldBeDone();
    }

    [Fact]
    public void Ours_from_branches_of_earlier_days_are_closed_and_those_of_others_stay()
    {
        var stale = Pull(4, Marked).Replace("\"dev-next\"", "\"dev-before\"", StringComparison.Ordinal);
        var foreign = Pull(5, "By hand.").Replace("\"dev-next\"", "\"fix\"", StringComparison.Ordinal);
        using var server = new ApiServer(
            new Exchange(Pulls, $"GET {Root}/pulls?state=open&base=dev&per_page=100", 200, $"[{stale},{foreign},{Pull(7, Marked)}]"),
            new Exchange(Pulls, $"PATCH {Root}/pulls/4", 200, stale) { Sent = new JsonObject { ["state"] = "closed" } });
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Equal([4L], client.WithdrawStale(Branches, CancellationToken.None).Select(p => p.Number));
        server.ShouldBeDone();
    }

    [Fact]
    public void Checks_are_check_runs_and_statuses_together_over_all_pages()
    {
        var commit = new string('a', 40);
        using var server = new ApiServer(
            new Exchange(Runs, $"GET {Root}/commits/{commit}/check-runs?filter=latest&per_page=100", 200, """
                {"total_count": 5, "check_runs": [
                  {"name": "build", "status": "completed", "conclusion": "success", "details_url": "https://ci.example/1"},
                  {"name": "lint", "status": "completed", "conclusion": "neutral"},
                  {"name": "slow", "status": "in_progress", "conclusion": null}]}
                """)
            {
                Headers = [("Link", "<http://{host}/api/v3/more>; rel=\"next\"")],
            },
            new Exchange(Pagination, "GET /api/v3/more", 200, """{"total_count": 5, "check_runs": [{"name": "e2e", "status": "completed", "conclusion": "timed_out"}, {"name": "sign", "status": "queued"}]}"""),
            new Exchange(Statuses, $"GET {Root}/commits/{commit}/status?per_page=100", 200, """
                {"state": "pending", "statuses": [{"context": "ci/scan", "state": "error", "target_url": "https://scan.example/2"}, {"context": "ci/wait", "state": "pending", "target_url": null}]}
                """));
        using var client = TestClients.For(server, HostingProvider.GitHub);

        Assert.Equal(
            [
                new CommitCheck("build", CheckState.Succeeded, "https://ci.example/1"),
                new CommitCheck("ci/scan", CheckState.Failed, "https://scan.example/2"),
                new CommitCheck("ci/wait", CheckState.Pending, null),
                new CommitCheck("e2e", CheckState.Failed, null),
                new CommitCheck("lint", CheckState.Skipped, null),
                new CommitCheck("sign", CheckState.Pending, null),
                new CommitCheck("slow", CheckState.Pending, null),
            ],
            client.ReadChecks(commit, CancellationToken.None));
        server.ShouldBeDone();
    }
}
