namespace LcncInfra.PullRequests.Http;

/// <summary>Headers that pin the version of an API.</summary>
internal static class ApiHeaders
{
    /// <summary>Those of a kind of host.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(HostingProvider provider) => provider switch
    {
        HostingProvider.GitHub => [("Accept", "application/vnd.github+json"), ("X-GitHub-Api-Version", "2022-11-28")],
        _ => [("Accept", "application/json")],
    };
}
