using System.Text.Json.Nodes;
using LcncInfra.PullRequests.Tests.Servers;

namespace LcncInfra.PullRequests.Tests.Gitea;

public sealed class GiteaTests
{
    private const string Api = "https://docs.gitea.com/api/1.24/";
    private const string ForgejoApi = "https://codeberg.org/api/swagger";
    private const string Paging = "https://docs.gitea.com/development/api-usage#pagination";

    private const string Root = "/api/v1/repos/contoso/gitops";
    private const string ListCall = $"GET {Root}/pulls?state=open&limit=50";
    private const string Marked = "Two clusters change.\n\n<!-- lcnc-pull-request [\"lcnc\",\"new\"] -->";

    private static readonly PullRequestBranches Branches = new("dev-next", "dev");

    private static readonly PullRequestProposal Proposal = new(Branches, "Update dev", "Two clusters change.") { Labels = ["lcnc", "new"] };

    [Fact]
    public void A_proposal_opens_a_pull_request_and_makes_the_labels_that_the_repository_lacks()
    {
        using var server = new ApiServer(
            new Exchange(Api, ListCall, 200, "[]"),
            new Exchange(Api, $"POST {Root}/pulls", 201, Pull(4, Marked))
            {
                Sent = new JsonObject { ["title"] = "Update dev", ["head"] = "dev-next", ["base"] = "dev", ["body"] = Marked },
            },
            new Exchange(Api, $"GET {Root}/labels?limit=50", 200, """[{"id": 11, "name": "lcnc"}]"""),
            new Exchange(Api, $"POST {Root}/labels", 201, """{"id": 12, "name": "new"}""") { Sent = new JsonObject { ["name"] = "new", ["color"] = "#1d76db" } },
            new Exchange(Api, $"POST {Root}/issues/4/labels", 200, "[]") { Sent = new JsonObject { ["labels"] = new JsonArray(11, 12) } });
        using var client = TestClients.For(server, HostingProvider.Gitea);

        var opened = client.Propose(Proposal, CancellationToken.None);

        Assert.Equal((4, "https://gitea.example/contoso/gitops/pulls/4"), (opened.Number, opened.Url));
        server.ShouldBeDone();
        Assert.All(server.Calls, c => Assert.Equal($"token {TestClients.Token}", c.Headers["Authorization"]));
    }

    [Fact]
    public void The_list_is_read_whole_and_searched_for_the_branches_without_those_of_forks()
    {
        var other = Pull(1, Marked).Replace("\"ref\":\"dev\"", "\"ref\":\"qa\"", StringComparison.Ordinal);
        var fork = Pull(2, Marked).Replace("\"head\":{\"ref\":\"dev-next\",\"repo_id\":1", "\"head\":{\"ref\":\"dev-next\",\"repo_id\":7", StringComparison.Ordinal);
        using var server = new ApiServer(
            new Exchange(Paging, ListCall, 200, $"[{other},{fork}]") { Headers = [("Link", "<http://{host}/api/v1/repos/contoso/gitops/pulls?limit=50&page=2&state=open>; rel=\"next\",<http://{host}/x>; rel=\"last\""), ("X-Total-Count", "3")] },
            new Exchange(Paging, $"GET {Root}/pulls?limit=50&page=2&state=open", 200, $"[{Pull(3, Marked, "lcnc", "new")}]"));
        using var client = TestClients.For(server, HostingProvider.Gitea);

        Assert.Equal(3, client.Propose(Proposal, CancellationToken.None).Number);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_pull_request_of_ours_is_changed_in_place_and_labels_that_are_not_wanted_any_more_go()
    {
        using var server = new ApiServer(
            new Exchange(Api, ListCall, 200, $"[{Pull(4, "Old.\n\n<!-- lcnc-pull-request [\"lcnc\",\"large\"] -->", "lcnc", "large", "new")}]"),
            new Exchange(Api, $"GET {Root}/labels?limit=50", 200, """[{"id": 11, "name": "lcnc"}, {"id": 13, "name": "large"}]"""),
            new Exchange(Api, $"DELETE {Root}/issues/4/labels/13", 204),
            new Exchange(Api, $"PATCH {Root}/pulls/4", 201, Pull(4, Marked)) { Sent = new JsonObject { ["title"] = "Update dev", ["body"] = Marked } });
        using var client = TestClients.For(server, HostingProvider.Gitea);

        Assert.Equal(["lcnc", "new"], client.Propose(Proposal, CancellationToken.None).Labels);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_pull_request_that_another_runner_opens_in_between_is_found()
    {
        using var server = new ApiServer(
            new Exchange(Api, ListCall, 200, "[]"),
            new Exchange(ForgejoApi, $"POST {Root}/pulls", 409, """{"message":"pull request already exists for these targets [id: 1, issue_id: 2, head_repo_id: 1, base_repo_id: 1]","url":"https://gitea.example/api/swagger"}"""),
            new Exchange(Api, ListCall, 200, $"[{Pull(9, Marked, "lcnc", "new")}]"));
        using var client = TestClients.For(server, HostingProvider.Gitea);

        Assert.Equal(9, client.Propose(Proposal, CancellationToken.None).Number);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_foreign_one_is_an_error_ours_is_closed_and_a_refusal_names_the_scopes()
    {
        using var server = new ApiServer(
            new Exchange(Api, ListCall, 200, $"[{Pull(3, "By hand.")}]"),
            new Exchange(Api, ListCall, 200, $"[{Pull(4, Marked)}]"),
            new Exchange(Api, $"PATCH {Root}/pulls/4", 201, Pull(4, Marked)) { Sent = new JsonObject { ["state"] = "closed" } },
            new Exchange("https://docs.gitea.com/development/oauth2-provider#scopes", ListCall, 403, """{"message":"token does not have at least one of required scope(s): [read:repository]"}"""));
        using var client = TestClients.For(server, HostingProvider.Gitea);

        Assert.Equal("LC9060", Assert.Throws<PullRequestException>(() => client.Propose(Proposal, CancellationToken.None)).Diagnostic.Code);
        Assert.Equal(4, client.Withdraw(Branches, CancellationToken.None)?.Number);
        var refused = Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None)).Diagnostic;
        Assert.Equal("LC9054", refused.Code);
        Assert.Contains("write:repository", refused.Hint, StringComparison.Ordinal);
        server.ShouldBeDone();
    }

    [Fact]
    public void Statuses_of_a_commit_are_read_and_a_commit_may_have_none()
    {
        var commit = new string('c', 40);
        var call = $"GET {Root}/commits/{commit}/status?limit=50";
        using var server = new ApiServer(
            new Exchange(Api, call, 200, """
                {"state": "pending", "sha": "c", "total_count": 4, "statuses": [
                  {"context": "build", "status": "success", "target_url": "https://ci.example/1"}, {"context": "lint", "status": "warning", "target_url": ""},
                  {"context": "scan", "status": "error"}, {"context": "wait", "status": "pending"}]}
                """),
            new Exchange(ForgejoApi, call, 200, """{"state": "", "sha": "c", "total_count": 0, "statuses": null}"""));
        using var client = TestClients.For(server, HostingProvider.Gitea);

        Assert.Equal(
            [new CommitCheck("build", CheckState.Succeeded, "https://ci.example/1"), new CommitCheck("lint", CheckState.Skipped, null), new CommitCheck("scan", CheckState.Failed, null), new CommitCheck("wait", CheckState.Pending, null)],
            client.ReadChecks(commit, CancellationToken.None));
        Assert.Empty(client.ReadChecks(commit, CancellationToken.None));
        server.ShouldBeDone();
    }

    private static string Pull(int number, string body, params string[] labels) => new JsonObject
    {
        ["id"] = 1000 + number,
        ["number"] = number,
        ["html_url"] = $"https://gitea.example/contoso/gitops/pulls/{number}",
        ["state"] = "open",
        ["title"] = "Update dev",
        ["body"] = body,
        ["labels"] = new JsonArray([.. labels.Select((l, i) => new JsonObject { ["id"] = i, ["name"] = l })]),
        ["head"] = new JsonObject { ["ref"] = "dev-next", ["repo_id"] = 1 },
        ["base"] = new JsonObject { ["ref"] = "dev", ["repo_id"] = 1 },
    }.ToJsonString();
}
