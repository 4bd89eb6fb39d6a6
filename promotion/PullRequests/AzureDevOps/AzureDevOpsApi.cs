using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Model.Collections;
using LcncInfra.PullRequests.Addresses;
using LcncInfra.PullRequests.Http;

namespace LcncInfra.PullRequests.AzureDevOps;

/// <summary>The REST API of Azure DevOps, in the version that Azure DevOps Server 2020 has too.</summary>
/// <remarks>learn.microsoft.com/rest/api/azure/devops/git: "Pull Requests", "Pull Request Labels", "Statuses".</remarks>
internal sealed class AzureDevOpsApi(RepositoryAddress address, ApiHttp http) : IPullRequestApi
{
    private const string Heads = "refs/heads/";

    private const int PageSize = 100;

    private static readonly (string Name, string? Value) Version = ("api-version", "6.0");

    private readonly string _root = $"/{Uri.EscapeDataString(address.Owner)}/_apis/git/repositories/{Uri.EscapeDataString(address.Name)}";

    private string WebRoot => $"{address.Api}/{Uri.EscapeDataString(address.Owner)}/_git/{Uri.EscapeDataString(address.Name)}";

    /// <inheritdoc/>
    public HostingProvider Provider => HostingProvider.AzureDevOps;

    /// <inheritdoc/>
    public int BodyLimit => 4_000;

    /// <inheritdoc/>
    /// <remarks>Lists cut descriptions, and leave out labels, so each is read on its own.</remarks>
    public IReadOnlyList<PullRequest> ListOpen(string target, string? head, CancellationToken cancellationToken)
    {
        var found = Pages($"{_root}/pullrequests", "list pull requests", cancellationToken, ("searchCriteria.status", "active"), ("searchCriteria.targetRefName", Heads + target), ("searchCriteria.sourceRefName", head is null ? null : Heads + head))
            .Where(p => p.List("forkSource") is null)
            .Select(p => p.Number("pullRequestId"))
            .Order()
            .ToList();
        return
        [
            .. found.Select(id => Get(id, cancellationToken)).Where(p => p.Branches.Base == target && (head is null || p.Branches.Head == head)),
        ];
    }

    /// <inheritdoc/>
    public PullRequest? Open(PullRequestProposal proposal, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(HttpMethod.Post, QueryText.Of($"{_root}/pullrequests", Version), "open a pull request")
        {
            Body = new JsonObject
            {
                ["sourceRefName"] = Heads + proposal.Branches.Head,
                ["targetRefName"] = Heads + proposal.Branches.Base,
                ["title"] = proposal.Title,
                ["description"] = proposal.Body,
            },
            Understood = [409],
        };
        var answer = http.Send(request, cancellationToken);
        return answer.Status == 409 ? null : Read(http.JsonOf(request, answer), []);
    }

    /// <inheritdoc/>
    public void Rewrite(PullRequest existing, PullRequestProposal proposal, CancellationToken cancellationToken) => Patch(
        existing, "change a pull request", new JsonObject { ["title"] = proposal.Title, ["description"] = proposal.Body }, cancellationToken);

    /// <inheritdoc/>
    public void Relabel(PullRequest existing, LabelChange change, CancellationToken cancellationToken)
    {
        var labels = $"{_root}/pullRequests/{existing.Number}/labels";
        foreach (var label in change.Added)
        {
            http.Send(
                new ApiRequest(HttpMethod.Post, QueryText.Of(labels, PreviewVersion), "label a pull request") { Body = new JsonObject { ["name"] = label } },
                cancellationToken);
        }

        foreach (var label in change.Removed)
        {
            http.Send(
                new ApiRequest(HttpMethod.Delete, QueryText.Of($"{labels}/{Uri.EscapeDataString(label)}", PreviewVersion), "unlabel a pull request") { Understood = [404] },
                cancellationToken);
        }
    }

    /// <inheritdoc/>
    public void Close(PullRequest existing, CancellationToken cancellationToken) =>
        Patch(existing, "close a pull request", new JsonObject { ["status"] = "abandoned" }, cancellationToken);

    /// <inheritdoc/>
    public IEnumerable<CommitCheck> ReadChecks(string commit, CancellationToken cancellationToken) =>
        Pages($"{_root}/commits/{commit}/statuses", "read the statuses of a commit", cancellationToken, ("latestOnly", "true")).Select(OfStatus);

    // Labels of pull requests are a preview up to version 7.0.
    private static (string Name, string? Value) PreviewVersion => ("api-version", "6.0-preview.1");

    private static CommitCheck OfStatus(JsonElement status) => new(
        status.Text("context", "genre") is { Length: > 0 } genre ? $"{genre}/{status.Text("context", "name")}" : status.Text("context", "name") ?? string.Empty,
        status.Text("state") switch
        {
            "succeeded" => CheckState.Succeeded,
            "notApplicable" => CheckState.Skipped,
            "failed" or "error" => CheckState.Failed,
            _ => CheckState.Pending,
        },
        status.Text("targetUrl"));

    private static string BranchOf(string? reference) =>
        reference is null ? string.Empty : reference.StartsWith(Heads, StringComparison.Ordinal) ? reference[Heads.Length..] : reference;

    private PullRequest Get(long id, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(HttpMethod.Get, QueryText.Of($"{_root}/pullrequests/{id}", Version), "read a pull request");
        var pull = http.JsonOf(request, http.Send(request, cancellationToken));
        var labels = ApiPages.Read(
            http,
            new ApiRequest(HttpMethod.Get, QueryText.Of($"{_root}/pullRequests/{id}/labels", PreviewVersion), "read the labels of a pull request"),
            json => json.List("value"),
            cancellationToken);
        return Read(pull, labels.Where(l => l.List("active") is not { ValueKind: JsonValueKind.False }).Select(l => l.Text("name")).OfType<string>().ToValueList());
    }

    private PullRequest Read(JsonElement pull, ValueList<string> labels) => new(
        pull.Number("pullRequestId"),
        $"{WebRoot}/pullrequest/{pull.Number("pullRequestId")}",
        new PullRequestBranches(BranchOf(pull.Text("sourceRefName")), BranchOf(pull.Text("targetRefName"))),
        pull.Text("title") ?? string.Empty)
    {
        Body = pull.Text("description") ?? string.Empty,
        Labels = labels,
    };

    private void Patch(PullRequest existing, string purpose, JsonObject body, CancellationToken cancellationToken) => http.Send(
        new ApiRequest(HttpMethod.Patch, QueryText.Of($"{_root}/pullrequests/{existing.Number}", Version), purpose) { Body = body }, cancellationToken);

    // A page that is full is followed by another; nothing else in the answer says so. Statuses name the parameters without '$'.
    private IEnumerable<JsonElement> Pages(string path, string purpose, CancellationToken cancellationToken, params (string Name, string? Value)[] query)
    {
        var sign = path.EndsWith("/statuses", StringComparison.Ordinal) ? string.Empty : "$";
        for (var skip = 0; ; skip += PageSize)
        {
            var target = QueryText.Of(
                path,
                [.. query, ($"{sign}top", PageSize.ToString(CultureInfo.InvariantCulture)), ($"{sign}skip", skip.ToString(CultureInfo.InvariantCulture)), Version]);
            var page = ApiPages.Read(http, new ApiRequest(HttpMethod.Get, target, purpose), json => json.List("value"), cancellationToken).ToList();
            foreach (var item in page)
            {
                yield return item;
            }

            if (page.Count < PageSize)
            {
                yield break;
            }
        }
    }
}
