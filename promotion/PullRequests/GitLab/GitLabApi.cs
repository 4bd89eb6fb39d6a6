using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Model.Collections;
using LcncInfra.PullRequests.Addresses;
using LcncInfra.PullRequests.Http;

namespace LcncInfra.PullRequests.GitLab;

/// <summary>The REST API of GitLab, version 4, where pull requests are called merge requests.</summary>
/// <remarks>docs.gitlab.com/api: "Merge requests", "Commits" (list the statuses of a commit), "REST API" (pagination, encoding of paths).</remarks>
internal sealed class GitLabApi(RepositoryAddress address, ApiHttp http) : IPullRequestApi
{
    // The path with its groups stands for the number of the project.
    private readonly string _root = $"/projects/{Uri.EscapeDataString(string.Join('/', address.Path))}";

    /// <inheritdoc/>
    public HostingProvider Provider => HostingProvider.GitLab;

    /// <inheritdoc/>
    public int BodyLimit => 1_048_576;

    /// <inheritdoc/>
    public IReadOnlyList<PullRequest> ListOpen(string target, string? head, CancellationToken cancellationToken)
    {
        var query = QueryText.Of(
            $"{_root}/merge_requests",
            ("state", "opened"),
            ("target_branch", target),
            ("source_branch", head),
            ("per_page", "100"));
        return
        [
            .. ApiPages.Read(http, new ApiRequest(HttpMethod.Get, query, "list merge requests"), json => json, cancellationToken)
                .Where(m => m.Number("source_project_id") == m.Number("target_project_id"))
                .Select(Read)
                .Where(p => p.Branches.Base == target && (head is null || p.Branches.Head == head))
                .OrderBy(p => p.Number),
        ];
    }

    /// <inheritdoc/>
    public PullRequest? Open(PullRequestProposal proposal, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(HttpMethod.Post, $"{_root}/merge_requests", "open a merge request")
        {
            Body = new JsonObject
            {
                ["title"] = proposal.Title,
                ["source_branch"] = proposal.Branches.Head,
                ["target_branch"] = proposal.Branches.Base,
                ["description"] = proposal.Body,
                ["remove_source_branch"] = false,
            },
            Understood = [409],
        };
        var answer = http.Send(request, cancellationToken);
        return answer.Status == 409 ? null : Read(http.JsonOf(request, answer));
    }

    /// <inheritdoc/>
    public void Rewrite(PullRequest existing, PullRequestProposal proposal, CancellationToken cancellationToken) => Put(
        existing, "change a merge request", new JsonObject { ["title"] = proposal.Title, ["description"] = proposal.Body }, cancellationToken);

    /// <inheritdoc/>
    /// <remarks>GitLab separates labels by commas, so that a label with a comma would be two.</remarks>
    public void Relabel(PullRequest existing, LabelChange change, CancellationToken cancellationToken) => Put(
        existing,
        "label a merge request",
        new JsonObject { ["add_labels"] = Joined(change.Added), ["remove_labels"] = Joined(change.Removed) },
        cancellationToken);

    /// <inheritdoc/>
    public void Close(PullRequest existing, CancellationToken cancellationToken) => Put(
        existing, "close a merge request", new JsonObject { ["state_event"] = "close" }, cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<CommitCheck> ReadChecks(string commit, CancellationToken cancellationToken) => ApiPages.Read(
        http,
        new ApiRequest(HttpMethod.Get, QueryText.Of($"{_root}/repository/commits/{commit}/statuses", ("per_page", "100")), "read the statuses of a commit"),
        json => json,
        cancellationToken).Select(OfStatus);

    private static string Joined(IEnumerable<string> labels) => string.Join(',', labels.Select(l => l.Replace(',', ' ')));

    // A job that is allowed to fail holds up nothing; one that waits for a person holds up the pipeline until it is started.
    private static CommitCheck OfStatus(JsonElement status) => new(
        status.Text("name") ?? string.Empty,
        status.Text("status") switch
        {
            "success" => CheckState.Succeeded,
            "skipped" => CheckState.Skipped,
            "failed" or "canceled" when status.TryGetProperty("allow_failure", out var allowed) && allowed.ValueKind == JsonValueKind.True => CheckState.Skipped,
            "failed" or "canceled" => CheckState.Failed,
            _ => CheckState.Pending,
        },
        status.Text("target_url"));

    private static PullRequest Read(JsonElement merge) => new(
        merge.Number("iid"),
        merge.Text("web_url") ?? string.Empty,
        new PullRequestBranches(merge.Text("source_branch") ?? string.Empty, merge.Text("target_branch") ?? string.Empty),
        merge.Text("title") ?? string.Empty)
    {
        Body = merge.Text("description") ?? string.Empty,
        Labels = merge.Items("labels").Where(l => l.ValueKind == JsonValueKind.String).Select(l => l.GetString()).OfType<string>().ToValueList(),
    };

    private void Put(PullRequest existing, string purpose, JsonObject body, CancellationToken cancellationToken) => http.Send(
        new ApiRequest(HttpMethod.Put, $"{_root}/merge_requests/{existing.Number}", purpose) { Body = body }, cancellationToken);
}
