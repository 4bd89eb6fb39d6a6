using System.Text.Json.Nodes;
using LcncInfra.PullRequests.Tests.Servers;

namespace LcncInfra.PullRequests.Tests.AzureDevOps;

public sealed class AzureDevOpsTests
{
    private const string Create = "https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-requests/create?view=azure-devops-rest-6.0";
    private const string Search = "https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-requests/get-pull-requests?view=azure-devops-rest-6.0";
    private const string Get = "https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-requests/get-pull-request?view=azure-devops-rest-6.0";
    private const string Change = "https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-requests/update?view=azure-devops-rest-6.0";
    private const string Labels = "https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-labels?view=azure-devops-rest-6.0";
    private const string Statuses = "https://learn.microsoft.com/en-us/rest/api/azure/devops/git/statuses/list?view=azure-devops-rest-6.0";
    private const string RateLimits = "https://learn.microsoft.com/en-us/azure/devops/integrate/concepts/rate-limits?view=azure-devops";
    private const string SignIn = "https://learn.microsoft.com/en-us/azure/devops/integrate/get-started/authentication/authentication-guidance?view=azure-devops";

    private const string Root = "/contoso/Fleet/_apis/git/repositories/gitops";
    private const string Version = "api-version=6.0";
    private const string Preview = "api-version=6.0-preview.1";
    private const string Marked = "Two clusters change.\n\n<!-- lcnc-pull-request [\"lcnc\"] -->";

    private static readonly PullRequestBranches Branches = new("dev-next", "dev");

    private static readonly PullRequestProposal Proposal = new(Branches, "Update dev", "Two clusters change.") { Labels = ["lcnc"] };

    [Fact]
    public void A_proposal_without_an_open_pull_request_opens_one_and_labels_it()
    {
        using var server = new ApiServer(
            Listed(),
            new Exchange(Create, $"POST {Root}/pullrequests?{Version}", 201, Pull(22, Marked))
            {
                Sent = new JsonObject { ["sourceRefName"] = "refs/heads/dev-next", ["targetRefName"] = "refs/heads/dev", ["title"] = "Update dev", ["description"] = Marked },
            },
            new Exchange(Labels, $"POST {Root}/pullRequests/22/labels?{Preview}", 200, """{"name": "lcnc", "active": true}""") { Sent = new JsonObject { ["name"] = "lcnc" } });
        using var client = TestClients.For(server, HostingProvider.AzureDevOps);

        var opened = client.Propose(Proposal, CancellationToken.None);

        Assert.Equal((22, $"http://{server.Host}/contoso/Fleet/_git/gitops/pullrequest/22"), (opened.Number, opened.Url));
        server.ShouldBeDone();
        var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($":{TestClients.Token}"));
        Assert.All(server.Calls, c => Assert.Equal($"Basic {basic}", c.Headers["Authorization"]));
    }

    [Fact]
    public void The_mark_is_looked_for_in_the_whole_description_which_lists_cut()
    {
        var cut = Pull(22, "Two clusters…");
        using var server = new ApiServer(
            Listed(cut),
            new Exchange(Get, $"GET {Root}/pullrequests/22?{Version}", 200, Pull(22, "Old.\n\n<!-- lcnc-pull-request [\"large\"] -->")),
            new Exchange(Labels, $"GET {Root}/pullRequests/22/labels?{Preview}", 200, """{"count": 2, "value": [{"name": "large", "active": true}, {"name": "of-a-reviewer", "active": true}]}"""),
            new Exchange(Labels, $"POST {Root}/pullRequests/22/labels?{Preview}", 200, """{"name": "lcnc"}""") { Sent = new JsonObject { ["name"] = "lcnc" } },
            new Exchange(Labels, $"DELETE {Root}/pullRequests/22/labels/large?{Preview}", 200),
            new Exchange(Change, $"PATCH {Root}/pullrequests/22?{Version}", 200, Pull(22, Marked)) { Sent = new JsonObject { ["title"] = "Update dev", ["description"] = Marked } });
        using var client = TestClients.For(server, HostingProvider.AzureDevOps);

        Assert.Equal(["of-a-reviewer", "lcnc"], client.Propose(Proposal, CancellationToken.None).Labels);
        server.ShouldBeDone();
    }

    [Fact]
    public void A_full_page_is_followed_by_another_and_a_token_for_more_by_more()
    {
        var many = Enumerable.Range(100, 100).Select(i => Pull(i, "x").Replace("\"status\"", "\"forkSource\":{},\"status\"", StringComparison.Ordinal)).ToArray();
        using var server = new ApiServer(
            Listed(many[..60]) with { Headers = [("x-ms-continuationtoken", "t+1")] },
            new Exchange(Search, $"{ListCall(0)}&continuationToken=t%2B1", 200, Value(many[60..])),
            new Exchange(Search, ListCall(100), 200, Value()));
        using var client = TestClients.For(server, HostingProvider.AzureDevOps);

        Assert.Null(client.Find(Branches, CancellationToken.None));
        server.ShouldBeDone();
    }

    [Fact]
    public void A_pull_request_that_another_runner_opens_in_between_is_found()
    {
        using var server = new ApiServer(
            Listed(),
            new Exchange(Create, $"POST {Root}/pullrequests?{Version}", 409, """{"message":"TF401179: An active pull request for the source and target branch already exists.","typeKey":"GitPullRequestExistsException"}"""),
            Listed(Pull(23, Marked)),
            new Exchange(Get, $"GET {Root}/pullrequests/23?{Version}", 200, Pull(23, Marked)),
            new Exchange(Labels, $"GET {Root}/pullRequests/23/labels?{Preview}", 200, """{"count": 1, "value": [{"name": "lcnc", "active": true}]}"""));
        using var client = TestClients.For(server, HostingProvider.AzureDevOps);

        Assert.Equal(23, client.Propose(Proposal, CancellationToken.None).Number);
        server.ShouldBeDone();
    }

    [Fact]
    public void Nothing_left_to_propose_abandons_ours()
    {
        using var server = new ApiServer(
            Listed(Pull(22, Marked)),
            new Exchange(Get, $"GET {Root}/pullrequests/22?{Version}", 200, Pull(22, Marked)),
            new Exchange(Labels, $"GET {Root}/pullRequests/22/labels?{Preview}", 200, """{"count": 0, "value": []}"""),
            new Exchange(Change, $"PATCH {Root}/pullrequests/22?{Version}", 200, Pull(22, Marked)) { Sent = new JsonObject { ["status"] = "abandoned" } });
        using var client = TestClients.For(server, HostingProvider.AzureDevOps);

        Assert.Equal(22, client.Withdraw(Branches, CancellationToken.None)?.Number);
        server.ShouldBeDone();
    }

    public static TheoryData<int, string, string> SignIns => new()
    {
        { 203, "Content-Type", "text/html; charset=utf-8" },
        { 302, "Location", "https://spsprodcus1.vssps.visualstudio.com/_signin?realm=dev.azure.com" },
        { 401, "WWW-Authenticate", "Bearer" },
    };

    [Theory, MemberData(nameof(SignIns))]
    public void A_page_to_sign_in_is_a_token_that_is_not_taken(int status, string header, string value)
    {
        using var server = new ApiServer(new Exchange(SignIn, ListCall(0), status, "<html>Sign In</html>") { Headers = [(header, value)] });
        using var client = TestClients.For(server, HostingProvider.AzureDevOps);

        var failure = Assert.Throws<PullRequestException>(() => client.Find(Branches, CancellationToken.None));

        Assert.Equal("LC9053", failure.Diagnostic.Code);
        Assert.Contains("Code (read & write)", failure.Diagnostic.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_delayed_request_is_waited_for_as_long_as_the_host_says()
    {
        using var server = new ApiServer(
            new Exchange(RateLimits, ListCall(0), 429) { Headers = [("Retry-After", "12"), ("X-RateLimit-Remaining", "0"), ("X-RateLimit-Reset", "1741943000")] },
            Listed());
        var options = TestClients.OptionsFor(server, HostingProvider.AzureDevOps);
        using var client = PullRequestClients.Create(options);

        Assert.Null(client.Find(Branches, CancellationToken.None));
        Assert.Equal([TimeSpan.FromSeconds(12)], ((JumpingClock)options.Clock).Waits);
    }

    [Fact]
    public void A_description_longer_than_the_host_takes_is_cut_with_a_note_and_keeps_the_mark()
    {
        using var server = new ApiServer(Listed(), new Exchange(Create, $"POST {Root}/pullrequests?{Version}", 201, Pull(22, Marked)));
        using var client = TestClients.For(server, HostingProvider.AzureDevOps);

        client.Propose(new PullRequestProposal(Branches, new string('t', 400), string.Concat(Enumerable.Repeat("A line.\n", 1000))) { DetailUrl = "https://ci.example/7" }, CancellationToken.None);

        var sent = JsonNode.Parse(server.Calls[1].Body);
        var description = (string?)sent?["description"] ?? string.Empty;
        Assert.InRange(description.Length, 3_500, 4_000);
        Assert.EndsWith("_The rest did not fit here: https://ci.example/7._\n\n<!-- lcnc-pull-request [] -->", description, StringComparison.Ordinal);
        Assert.Equal(250, ((string?)sent?["title"])?.Length);
    }

    [Fact]
    public void Statuses_of_a_commit_are_named_by_genre_and_name()
    {
        var commit = new string('d', 40);
        using var server = new ApiServer(
            new Exchange(Statuses, $"GET {Root}/commits/{commit}/statuses?latestOnly=true&top=100&skip=0&{Version}", 200, """
                {"count": 3, "value": [
                  {"state": "succeeded", "context": {"name": "build", "genre": "continuous-integration"}, "targetUrl": "https://dev.azure.com/b/1"},
                  {"state": "notSet", "context": {"name": "gate"}}, {"state": "error", "context": {"name": "scan", "genre": null}}]}
                """));
        using var client = TestClients.For(server, HostingProvider.AzureDevOps);

        Assert.Equal(
            [new CommitCheck("continuous-integration/build", CheckState.Succeeded, "https://dev.azure.com/b/1"), new CommitCheck("gate", CheckState.Pending, null), new CommitCheck("scan", CheckState.Failed, null)],
            client.ReadChecks(commit, CancellationToken.None));
        server.ShouldBeDone();
    }

    private static string ListCall(int skip) =>
        $"GET {Root}/pullrequests?searchCriteria.status=active&searchCriteria.targetRefName=refs%2Fheads%2Fdev&searchCriteria.sourceRefName=refs%2Fheads%2Fdev-next&$top=100&$skip={skip}&{Version}";

    private static Exchange Listed(params string[] pulls) => new(Search, ListCall(0), 200, Value(pulls));

    private static string Value(params string[] pulls) => $"{{\"count\": {pulls.Length}, \"value\": [{string.Join(',', pulls)}]}}";

    private static string Pull(int number, string description) => new JsonObject
    {
        ["pullRequestId"] = number,
        ["status"] = "active",
        ["title"] = "Update dev",
        ["description"] = description,
        ["sourceRefName"] = "refs/heads/dev-next",
        ["targetRefName"] = "refs/heads/dev",
    }.ToJsonString();
}
