using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Model.Collections;
using LcncInfra.PullRequests.Addresses;
using LcncInfra.PullRequests.Http;

namespace LcncInfra.PullRequests.GitHub;

/// <summary>The REST API of GitHub, version 2022-11-28.</summary>
/// <remarks>docs.github.com/en/rest: "Pull requests", "Labels for issues", "Check runs", "Commit statuses".</remarks>
internal sealed class GitHubApi(RepositoryAddress address, ApiHttp http) : IPullRequestApi
{
    private readonly string _root = $"/repos/{Uri.EscapeDataString(address.Owner)}/{Uri.EscapeDataString(address.Name)}";

    /// <inheritdoc/>
    public HostingProvider Provider => HostingProvider.GitHub;

    /// <inheritdoc/>
    public int BodyLimit => 65_536;

    /// <inheritdoc/>
    public IReadOnlyList<PullRequest> ListOpen(string target, string? head, CancellationToken cancellationToken)
    {
        var query = QueryText.Of(
            $"{_root}/pulls",
            ("state", "open"),
            ("base", target),
            ("head", head is null ? null : $"{address.Owner}:{head}"),
            ("per_page", "100"));
        return
        [
            .. ApiPages.Read(http, new ApiRequest(HttpMethod.Get, query, "list pull requests"), json => json, cancellationToken)
                .Where(IsOfRepository)
                .Select(Read)
                .Where(p => p.Branches.Base == target && (head is null || p.Branches.Head == head))
                .OrderBy(p => p.Number),
        ];
    }

    /// <inheritdoc/>
    public PullRequest? Open(PullRequestProposal proposal, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(HttpMethod.Post, $"{_root}/pulls", "open a pull request")
        {
            Body = new JsonObject
            {
                ["title"] = proposal.Title,
                ["head"] = proposal.Branches.Head,
                ["base"] = proposal.Branches.Base,
                ["body"] = proposal.Body,
            },
            Understood = [422],
        };
        var answer = http.Send(request, cancellationToken);
        if (answer.Status != 422)
        {
            return Read(http.JsonOf(request, answer));
        }

        var said = ApiErrorText.Of(answer);
        return said.Contains("already exists", StringComparison.OrdinalIgnoreCase) ? null : throw http.Strange(request, said);
    }

    /// <inheritdoc/>
    public void Rewrite(PullRequest existing, PullRequestProposal proposal, CancellationToken cancellationToken) => Send(
        new ApiRequest(HttpMethod.Patch, $"{_root}/pulls/{existing.Number}", "change a pull request")
        {
            Body = new JsonObject { ["title"] = proposal.Title, ["body"] = proposal.Body },
        },
        cancellationToken);

    /// <inheritdoc/>
    public void Relabel(PullRequest existing, LabelChange change, CancellationToken cancellationToken)
    {
        if (change.Added.Count > 0)
        {
            Send(
                new ApiRequest(HttpMethod.Post, $"{_root}/issues/{existing.Number}/labels", "label a pull request")
                {
                    Body = new JsonObject { ["labels"] = new JsonArray([.. change.Added.Select(l => JsonValue.Create(l))]) },
                },
                cancellationToken);
        }

        foreach (var label in change.Removed)
        {
            // Somebody may have taken it off in between.
            Send(
                new ApiRequest(HttpMethod.Delete, $"{_root}/issues/{existing.Number}/labels/{Uri.EscapeDataString(label)}", "unlabel a pull request") { Understood = [404] },
                cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Close(PullRequest existing, CancellationToken cancellationToken) => Send(
        new ApiRequest(HttpMethod.Patch, $"{_root}/pulls/{existing.Number}", "close a pull request") { Body = new JsonObject { ["state"] = "closed" } },
        cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<CommitCheck> ReadChecks(string commit, CancellationToken cancellationToken)
    {
        var runs = new ApiRequest(HttpMethod.Get, QueryText.Of($"{_root}/commits/{commit}/check-runs", ("filter", "latest"), ("per_page", "100")), "read the checks of a commit");
        var statuses = new ApiRequest(HttpMethod.Get, QueryText.Of($"{_root}/commits/{commit}/status", ("per_page", "100")), "read the statuses of a commit");
        return ApiPages.Read(http, runs, json => json.List("check_runs"), cancellationToken).Select(GitHubChecks.OfRun)
            .Concat(ApiPages.Read(http, statuses, json => json.List("statuses"), cancellationToken).Select(GitHubChecks.OfStatus));
    }

    // A fork may have a branch of the same name.
    private static bool IsOfRepository(JsonElement pull) => pull.Text("head", "repo", "full_name") is { } head && head == pull.Text("base", "repo", "full_name");

    private static PullRequest Read(JsonElement pull) => new(
        pull.Number("number"),
        pull.Text("html_url") ?? string.Empty,
        new PullRequestBranches(pull.Text("head", "ref") ?? string.Empty, pull.Text("base", "ref") ?? string.Empty),
        pull.Text("title") ?? string.Empty)
    {
        Body = pull.Text("body") ?? string.Empty,
        Labels = pull.Items("labels").Select(l => l.Text("name")).OfType<string>().ToValueList(),
    };

    private void Send(ApiRequest request, CancellationToken cancellationToken) => http.Send(request, cancellationToken);
}
