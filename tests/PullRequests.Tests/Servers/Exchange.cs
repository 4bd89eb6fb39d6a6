using System.Text.Json.Nodes;

namespace LcncInfra.PullRequests.Tests.Servers;

/// <summary>One call and its answer, as the public documentation of an API describes them.</summary>
/// <param name="Source">The page of the documentation that says so.</param>
/// <param name="Call">Method, path and query: <c>GET /repos/contoso/gitops/pulls?state=open</c>.</param>
/// <param name="Status">The status of the answer.</param>
/// <param name="Answer">The body of the answer; <c>{host}</c> stands for the server.</param>
internal sealed record Exchange(string Source, string Call, int Status, string Answer = "")
{
    /// <summary>What the body of the call must be; <see langword="null"/> if nothing is looked at.</summary>
    public JsonNode? Sent { get; init; }

    /// <summary>Headers of the answer; <c>{host}</c> stands for the server.</summary>
    public (string Name, string Value)[] Headers { get; init; } = [];

    /// <summary>Whether the connection is cut in place of an answer.</summary>
    public bool IsCut { get; init; }
}
