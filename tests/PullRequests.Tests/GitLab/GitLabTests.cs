using System.Text.Json.Nodes;
using LcncInfra.PullRequests.Tests.Servers;

namespace LcncInfra.PullRequests.Tests.GitLab;

public sealed class GitLabTests
{
    private const string MergeRequests = "https://docs.gitlab.com/api/merge_requests/";
    private const string Commits = "https://docs.gitlab.com/api/commits/#list-the-statuses-of-a-commit";
    private const string Rest = "https://docs.gitlab.com/api/rest/#pagination";
    private const string RateLimits = "https://docs.gitlab.com/administration/settings/user_and_ip_rate_limits/";

    // Groups and name are one path, in which '/' is written as %2F.
    private const string Root = "/api/v4/projects/contoso%2Fplatform%2Fgitops";
    private const string ListCall = $"GET {Root}/merge_requests?state=opened&target_branch=dev&source_branch=dev-next&per_page=100";
    private const string Marked = "Two clusters change.\n\n<!-- lcnc-pull-request [\"lcnc\"] -->";

    private static readonly PullRequestBranches Branches = new("dev-next", "dev");

    private static readonly PullRequestProposal Proposal = new(Branches, "Update dev", "Two clusters change.") { Labels = ["lcnc"] };

    [Fact]
    public void A_proposal_without_an_open_merge_request_opens_one_and_labels_it()
    {
        using var server = new ApiServer(
            new Exchange(MergeRequests, ListCall, 200, "[]"),
            new Exchange(MergeRequests, $"POST {Root}/merge_requests", 201, Merge(5, Marked))
            {
                Sent = new JsonObject
                {
                    ["title"] = "Update dev",
                    ["source_branch"] = "dev-next",
                    ["target_branch"] = "dev",
                    ["description"] = Marked,
                    ["remove_source_branch"] = false,
                },
            },
            new Exchange(MergeRequests, $"PUT {Root}/merge_requests/5", 200, Merge(5, Marked, "lcnc")) { Sent = new JsonObject { ["add_labels"] = "lcnc", ["remove_labels"] = "" } });
        using var client = TestClients.For(server, HostingProvider.GitLab);

        var opened = client.Propose(Proposal, CancellationToken.None);

        Assert.Equal((5, "https://gitlab.example/contoso/platform/gitops/-/merge_requests/5"), (opened.Number, opened.Url));
        server.ShouldBeDone();
        Assert.All(server.Calls, c => Assert.Equal($"Bearer {TestClients.Token}", c.Headers["Authorization"]));
    }

    [Fact]
    public void A_merge_request_of_ours_is_changed_in_place_over_all_pages_and_that_of_a_fork_is_not()
    {
        var fork = Merge(2, Marked).Replace("\"source_project_id\":1", "\"source_project_id\":9", StringComparison.Ordinal);
        using var server = new ApiServer(
            new Exchange(Rest, ListCall, 200, $"[{fork}]") { Headers = [("X-Next-Page", "2"), ("X-Page", "1"), ("X-Total-Pages", "2")] },
            new Exchange(Rest, $"{ListCall}&page=2", 200, $"[{Merge(5, "Old.\n\n<!-- lcnc-pull-request [\"lcnc\",\"large\"] -->", "lcnc", "large", "of-a-reviewer")}]") { Headers = [("X-Next-Page", "")] },
            new Exchange(MergeRequests, $"PUT {Root}/merge_requests/5", 200, Merge(5, "Old.")) { Sent = new JsonObject { ["add_labels"] = "", ["remove_labels"] = "large" } },
            new Exchange(MergeRequests, $"PUT {Root}/merge_requests/5", 200, Merge(5, Marked)) { Sent = new JsonObject { ["title"] = "Update dev", ["description"] = Marked } });
        using var client = TestClients.For(server, HostingProvider.GitLab);

        Assert.Equal(["lcnc", "of-a-reviewer"], client.Propose(Proposal, CancellationToken.None).Labels);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_merge_request_that_another_runner_opens_in_between_is_found()
    {
        using var server = new ApiServer(
            new Exchange(MergeRequests, ListCall, 200, "[]"),
            new Exchange(MergeRequests, $"POST {Root}/merge_requests", 409, """{"message": ["Another open merge request already exists for this source branch: !6"]}"""),
            new Exchange(MergeRequests, ListCall, 200, $"[{Merge(6, Marked, "lcnc")}]"));
        using var client = TestClients.For(server, HostingProvider.GitLab);

        Assert.Equal(6, client.Propose(Proposal, CancellationToken.None).Number);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_foreign_merge_request_is_an_error_and_ours_is_closed_when_nothing_is_left()
    {
        using var server = new ApiServer(
            new Exchange(MergeRequests, ListCall, 200, $"[{Merge(3, "By hand.")}]"),
            new Exchange(MergeRequests, ListCall, 200, $"[{Merge(5, Marked)}]"),
            new Exchange(MergeRequests, $"PUT {Root}/merge_requests/5", 200, Merge(5, Marked)) { Sent = new JsonObject { ["state_event"] = "close" } });
        using var client = TestClients.For(server, HostingProvider.GitLab);

        Assert.Equal("LC9060", Assert.Throws<PullRequestException>(() => client.Propose(Proposal, CancellationToken.None)).Diagnostic.Code);
        Assert.Equal(5, client.Withdraw(Branches, CancellationToken.None)?.Number);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_limit_is_waited_for_and_an_expired_token_is_told()
    {
        using var server = new ApiServer(
            new Exchange(RateLimits, ListCall, 429, "Retry later") { Headers = [("Retry-After", "30"), ("RateLimit-Remaining", "0")] },
            new Exchange("https://docs.gitlab.com/api/rest/authentication/", ListCall, 401, """{"error":"invalid_token","error_description":"Token is expired. You can either do re-authorization or token refresh."}"""));
        var options = TestClients.OptionsFor(server, HostingProvider.GitLab);
        using var client = PullRequestClients.Create(options);

        var failure = Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None));

        Assert.Equal([TimeSpan.FromSeconds(30)], ((JumpingClock)options.Clock).Waits);
        Assert.Equal("LC9053", failure.Diagnostic.Code);
        Assert.Contains("Token is expired", failure.Message, StringComparison.Ordinal);
        Assert.Contains("scope 'api'", failure.Diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Statuses_of_a_commit_are_read_over_all_pages()
    {
        var commit = new string('b', 40);
        var call = $"GET {Root}/repository/commits/{commit}/statuses?per_page=100";
        using var server = new ApiServer(
            new Exchange(Commits, call, 200, """
                [{"name": "build", "status": "success", "allow_failure": false, "target_url": "https://gitlab.example/jobs/1"},
                 {"name": "flaky", "status": "failed", "allow_failure": true, "target_url": null}]
                """)
            { Headers = [("X-Next-Page", "2")] },
            new Exchange(Rest, $"{call}&page=2", 200, """
                [{"name": "e2e", "status": "canceled", "allow_failure": false}, {"name": "deploy", "status": "manual"}, {"name": "docs", "status": "skipped"}]
                """));
        using var client = TestClients.For(server, HostingProvider.GitLab);

        Assert.Equal(
            [("build", CheckState.Succeeded), ("deploy", CheckState.Pending), ("docs", CheckState.Skipped), ("e2e", CheckState.Failed), ("flaky", CheckState.Skipped)],
            client.ReadChecks(commit, CancellationToken.None).Select(c => (c.Name, c.State)));
        server.ShouldBeDone();
    }

    private static string Merge(int number, string description, params string[] labels) => new JsonObject
    {
        ["id"] = 1000 + number,
        ["iid"] = number,
        ["state"] = "opened",
        ["web_url"] = $"https://gitlab.example/contoso/platform/gitops/-/merge_requests/{number}",
        ["title"] = "Update dev",
        ["description"] = description,
        ["source_branch"] = "dev-next",
        ["target_branch"] = "dev",
        ["source_project_id"] = 1,
        ["target_project_id"] = 1,
        ["labels"] = new JsonArray([.. labels.Select(l => JsonValue.Create(l))]),
    }.ToJsonString();
}
