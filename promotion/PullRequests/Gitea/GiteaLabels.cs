using System.Text.Json.Nodes;
using LcncInfra.PullRequests.Http;

namespace LcncInfra.PullRequests.Gitea;

/// <summary>The labels of a repository, which older versions of Gitea name by numbers.</summary>
/// <param name="root">The path of the repository.</param>
/// <param name="http">The connection.</param>
internal sealed class GiteaLabels(string root, ApiHttp http)
{
    // Gitea wants a colour, and nobody else says which.
    private const string Colour = "#1d76db";

    /// <summary>The numbers of all labels by their names.</summary>
    public IReadOnlyDictionary<string, long> ReadAll(CancellationToken cancellationToken)
    {
        var request = new ApiRequest(HttpMethod.Get, QueryText.Of($"{root}/labels", ("limit", "50")), "list labels");
        return ApiPages.Read(http, request, json => json, cancellationToken)
            .GroupBy(l => l.Text("name") ?? string.Empty, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First().Number("id"), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Makes a label.</summary>
    /// <returns>Its number.</returns>
    public long Create(string name, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(HttpMethod.Post, $"{root}/labels", "make a label") { Body = new JsonObject { ["name"] = name, ["color"] = Colour } };
        return http.JsonOf(request, http.Send(request, cancellationToken)).Number("id");
    }
}
