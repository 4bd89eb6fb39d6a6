using System.Text.Json.Nodes;
using LcncInfra.PullRequests.Tests.Servers;

namespace LcncInfra.PullRequests.Tests.GitHub;

/// <summary>Exchanges with GitHub as docs.github.com describes them, for GitHub Enterprise Server's paths.</summary>
internal static class GitHubExchanges
{
    public const string Pulls = "https://docs.github.com/en/rest/pulls/pulls?apiVersion=2022-11-28";
    public const string Labels = "https://docs.github.com/en/rest/issues/labels?apiVersion=2022-11-28";
    public const string Runs = "https://docs.github.com/en/rest/checks/runs?apiVersion=2022-11-28";
    public const string Statuses = "https://docs.github.com/en/rest/commits/statuses?apiVersion=2022-11-28";
    public const string Pagination = "https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api";
    public const string RateLimits = "https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api";
    public const string BestPractices = "https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api";
    public const string Authentication = "https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api";

    public const string Root = "/api/v3/repos/contoso/gitops";
    public const string ListCall = $"GET {Root}/pulls?state=open&base=dev&head=contoso%3Adev-next&per_page=100";

    public static string Pull(int number, string body, params string[] labels) => new JsonObject
    {
        ["number"] = number,
        ["html_url"] = $"https://ghe.example/contoso/gitops/pull/{number}",
        ["state"] = "open",
        ["title"] = "Update dev",
        ["body"] = body,
        ["labels"] = new JsonArray([.. labels.Select(l => new JsonObject { ["name"] = l })]),
        ["head"] = new JsonObject { ["ref"] = "dev-next", ["repo"] = new JsonObject { ["full_name"] = "contoso/gitops" } },
        ["base"] = new JsonObject { ["ref"] = "dev", ["repo"] = new JsonObject { ["full_name"] = "contoso/gitops" } },
    }.ToJsonString();

    public static Exchange List(params string[] pulls) => new(Pulls, ListCall, 200, $"[{string.Join(',', pulls)}]");
}
