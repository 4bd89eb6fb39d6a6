using System.Text.Json.Nodes;

namespace LcncInfra.PullRequests.Http;

/// <summary>One call of an API.</summary>
/// <param name="Method">What is done.</param>
/// <param name="Target">A path below the API's root that begins with <c>/</c>, or a whole URL that the API gave.</param>
/// <param name="Purpose">What it is for, to follow "may not" or "does not": <c>open a pull request</c>.</param>
internal sealed record ApiRequest(HttpMethod Method, string Target, string Purpose)
{
    /// <summary>What is sent; <see langword="null"/> for nothing.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>Statuses that are no success and that the caller understands.</summary>
    public IReadOnlyList<int> Understood { get; init; } = [];
}
