using LcncInfra.Model.Collections;

namespace LcncInfra.PullRequests.Addresses;

/// <summary>Finds the API of a host and the name of a repository there from the URL that git pushes to.</summary>
internal static class RepositoryAddressParser
{
    /// <summary>The address.</summary>
    /// <param name="provider">The kind of host.</param>
    /// <param name="repository">The URL.</param>
    /// <param name="api">The root of the API; <see langword="null"/> for where such a host has it.</param>
    /// <exception cref="PullRequestException">The URL names no repository of such a host.</exception>
    public static RepositoryAddress Parse(HostingProvider provider, string repository, Uri? api) =>
        (GitAddress.Parse(repository) is { } address ? Of(provider, address, api) : null)
        ?? throw new PullRequestException(PullRequestDiagnostics.WrongRepository(RepositoryAddress.Display(repository), provider));

    private static RepositoryAddress? Of(HostingProvider provider, GitAddress address, Uri? api)
    {
        // Under https://example.org/git/api/v4, repositories lie under https://example.org/git/.
        var segments = WithoutPrefix(address.Segments, PrefixOf(provider, api));
        var found = Of(provider, address, segments, api);
        // Whose token is sent is decided by where it is sent.
        return found is null || api is null ? found : found with { Host = api.Authority };
    }

    private static RepositoryAddress? Of(HostingProvider provider, GitAddress address, ValueList<string> segments, Uri? api) =>
        provider switch
        {
            HostingProvider.AzureDevOps => AzureAddressParser.Parse(address with { Segments = segments }, api),
            HostingProvider.GitLab => segments.Count >= 2 ? new RepositoryAddress(provider, address.Authority, Root(api, $"{address.Web}/api/v4"), segments) : null,
            HostingProvider.Gitea => segments.Count == 2 ? new RepositoryAddress(provider, address.Authority, Root(api, $"{address.Web}/api/v1"), segments) : null,
            HostingProvider.GitHub => segments.Count == 2 ? new RepositoryAddress(provider, address.Authority, Root(api, GitHubApiOf(address)), segments) : null,
            _ => null,
        };

    private static Uri Root(Uri? api, string usual) => new((api?.GetLeftPart(UriPartial.Path) ?? usual).TrimEnd('/'));

    // docs.github.com: "Getting started with the REST API" of GitHub.com, of Enterprise Server and of GHE.com.
    private static string GitHubApiOf(GitAddress address) => address.Host switch
    {
        "github.com" or "www.github.com" => "https://api.github.com",
        var host when host.EndsWith(".ghe.com", StringComparison.Ordinal) => $"https://api.{host}",
        _ => $"{address.Web}/api/v3",
    };

    private static string[] PrefixOf(HostingProvider provider, Uri? api)
    {
        var tail = provider switch
        {
            HostingProvider.GitHub => "/api/v3",
            HostingProvider.GitLab => "/api/v4",
            HostingProvider.Gitea => "/api/v1",
            _ => null,
        };
        var path = api?.AbsolutePath.TrimEnd('/') ?? string.Empty;
        return tail is not null && path.EndsWith(tail, StringComparison.Ordinal) ? path[..^tail.Length].Split('/', StringSplitOptions.RemoveEmptyEntries) : [];
    }

    private static ValueList<string> WithoutPrefix(ValueList<string> segments, string[] prefix) =>
        prefix.Length > 0 && segments.Take(prefix.Length).SequenceEqual(prefix, StringComparer.Ordinal) ? segments.Skip(prefix.Length).ToValueList() : segments;
}
