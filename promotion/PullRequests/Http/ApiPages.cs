using System.Text.Json;

namespace LcncInfra.PullRequests.Http;

/// <summary>Reads lists page by page, by whatever an API says about the next one.</summary>
/// <remarks>
/// <c>Link: &lt;…&gt;; rel="next"</c> (GitHub, GitLab, Gitea), <c>X-Next-Page</c> (GitLab), <c>x-ms-continuationtoken</c> (Azure DevOps);
/// and where an API says nothing, a page that is full is followed by another one (Azure DevOps' <c>$skip</c>).
/// </remarks>
internal static class ApiPages
{
    private const int MaximumPages = 1000;

    /// <summary>The items of all pages.</summary>
    /// <param name="http">The connection.</param>
    /// <param name="first">The call for the first page.</param>
    /// <param name="itemsOf">The list in an answer; <see langword="null"/> if it holds none.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public static IEnumerable<JsonElement> Read(ApiHttp http, ApiRequest first, Func<JsonElement, JsonElement?> itemsOf, CancellationToken cancellationToken)
    {
        var request = first;
        for (var page = 0; page < MaximumPages && request is not null; page++)
        {
            var answer = http.Send(request, cancellationToken);
            if (answer.Json() is not { } json || itemsOf(json) is not { ValueKind: JsonValueKind.Array } items)
            {
                throw http.Strange(first, "the answer is no list");
            }

            foreach (var item in items.EnumerateArray())
            {
                yield return item;
            }

            request = Next(request, answer);
        }
    }

    private static ApiRequest? Next(ApiRequest request, ApiAnswer answer)
    {
        if (LinkHeader.Next(answer.Header("Link")) is { } link)
        {
            return request with { Target = link };
        }

        if (answer.Header("X-Next-Page") is { } page)
        {
            return request with { Target = QueryText.With(request.Target, "page", page) };
        }

        return answer.Header("x-ms-continuationtoken") is { } token ? request with { Target = QueryText.With(request.Target, "continuationToken", token) } : null;
    }
}
