using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Model.Collections;
using LcncInfra.PullRequests.Addresses;
using LcncInfra.PullRequests.Http;

namespace LcncInfra.PullRequests.Gitea;

/// <summary>The REST API of Gitea and Forgejo, version 1.</summary>
/// <remarks>Gitea's and Forgejo's <c>swagger.v1.json</c>: repoListPullRequests, repoCreatePullRequest, repoEditPullRequest, repoGetCombinedStatusByRef.</remarks>
internal sealed class GiteaApi(RepositoryAddress address, ApiHttp http) : IPullRequestApi
{
    private const string PageSize = "50";

    private readonly string _root = $"/repos/{Uri.EscapeDataString(address.Owner)}/{Uri.EscapeDataString(address.Name)}";

    /// <inheritdoc/>
    public HostingProvider Provider => HostingProvider.Gitea;

    /// <inheritdoc/>
    /// <remarks>No limit is documented; databases take at least this.</remarks>
    public int BodyLimit => 65_535;

    /// <inheritdoc/>
    /// <remarks>The list cannot be asked for branches, so it is read whole.</remarks>
    public IReadOnlyList<PullRequest> ListOpen(string target, string? head, CancellationToken cancellationToken)
    {
        var query = QueryText.Of($"{_root}/pulls", ("state", "open"), ("limit", PageSize));
        return
        [
            .. ApiPages.Read(http, new ApiRequest(HttpMethod.Get, query, "list pull requests"), json => json, cancellationToken)
                .Where(p => p.Number("head", "repo_id") == p.Number("base", "repo_id"))
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
            Understood = [409],
        };
        var answer = http.Send(request, cancellationToken);
        return answer.Status == 409 ? null : Read(http.JsonOf(request, answer));
    }

    /// <inheritdoc/>
    public void Rewrite(PullRequest existing, PullRequestProposal proposal, CancellationToken cancellationToken) => Edit(
        existing, "change a pull request", new JsonObject { ["title"] = proposal.Title, ["body"] = proposal.Body }, cancellationToken);

    /// <inheritdoc/>
    public void Relabel(PullRequest existing, LabelChange change, CancellationToken cancellationToken)
    {
        var labels = new GiteaLabels(_root, http);
        var known = labels.ReadAll(cancellationToken);
        if (change.Added.Count > 0)
        {
            var ids = change.Added.Select(name => known.TryGetValue(name, out var id) ? id : labels.Create(name, cancellationToken));
            http.Send(
                new ApiRequest(HttpMethod.Post, $"{_root}/issues/{existing.Number}/labels", "label a pull request")
                {
                    Body = new JsonObject { ["labels"] = new JsonArray([.. ids.Select(id => JsonValue.Create(id))]) },
                },
                cancellationToken);
        }

        foreach (var label in change.Removed.Where(known.ContainsKey))
        {
            http.Send(
                new ApiRequest(HttpMethod.Delete, $"{_root}/issues/{existing.Number}/labels/{known[label]}", "unlabel a pull request") { Understood = [404, 422] },
                cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Close(PullRequest existing, CancellationToken cancellationToken) =>
        Edit(existing, "close a pull request", new JsonObject { ["state"] = "closed" }, cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<CommitCheck> ReadChecks(string commit, CancellationToken cancellationToken) => ApiPages.Read(
        http,
        new ApiRequest(HttpMethod.Get, QueryText.Of($"{_root}/commits/{commit}/status", ("limit", PageSize)), "read the statuses of a commit"),
        // A commit without any has no list.
        json => json.List("statuses") is { ValueKind: JsonValueKind.Array } list ? list : json.List("sha") is null ? null : JsonDocument.Parse("[]").RootElement,
        cancellationToken).Select(OfStatus);

    private static CommitCheck OfStatus(JsonElement status) => new(
        status.Text("context") ?? string.Empty,
        status.Text("status") switch
        {
            "success" => CheckState.Succeeded,
            "warning" or "skipped" => CheckState.Skipped,
            "failure" or "error" => CheckState.Failed,
            _ => CheckState.Pending,
        },
        status.Text("target_url") is { Length: > 0 } url ? url : null);

    private static PullRequest Read(JsonElement pull) => new(
        pull.Number("number"),
        pull.Text("html_url") ?? string.Empty,
        new PullRequestBranches(pull.Text("head", "ref") ?? string.Empty, pull.Text("base", "ref") ?? string.Empty),
        pull.Text("title") ?? string.Empty)
    {
        Body = pull.Text("body") ?? string.Empty,
        Labels = pull.Items("labels").Select(l => l.Text("name")).OfType<string>().ToValueList(),
    };

    private void Edit(PullRequest existing, string purpose, JsonObject body, CancellationToken cancellationToken) => http.Send(
        new ApiRequest(HttpMethod.Patch, $"{_root}/pulls/{existing.Number}", purpose) { Body = body }, cancellationToken);
}
