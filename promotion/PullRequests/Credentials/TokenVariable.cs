namespace LcncInfra.PullRequests.Credentials;

/// <summary>A variable of the environment that may hold a token, and the host that its token belongs to.</summary>
/// <param name="Name">Its name.</param>
/// <param name="HostVariables">Variables that name the host, as a name or a URL; the first that is set counts.</param>
/// <param name="UsualHost">The host if none of them is set; <see langword="null"/> if the token belongs to none then.</param>
internal sealed record TokenVariable(string Name, IReadOnlyList<string> HostVariables, string? UsualHost)
{
    /// <summary>All that are known, the more special ones first.</summary>
    /// <remarks>
    /// The hosts are those of the runners' own variables: GITHUB_SERVER_URL of GitHub Actions and of Gitea's and Forgejo's runners, CI_SERVER_URL of GitLab,
    /// SYSTEM_COLLECTIONURI of Azure Pipelines.
    /// </remarks>
    public static IReadOnlyList<TokenVariable> All { get; } =
    [
        new("LCNC_GIT_TOKEN", ["LCNC_GIT_HOST"], null),
        new("GH_TOKEN", ["GITHUB_SERVER_URL"], "github.com"),
        new("GITHUB_TOKEN", ["GITHUB_SERVER_URL"], "github.com"),
        new("GH_ENTERPRISE_TOKEN", ["GH_HOST"], null),
        new("GITLAB_TOKEN", ["GITLAB_HOST", "CI_SERVER_URL"], "gitlab.com"),
        new("GITEA_TOKEN", ["GITEA_SERVER_URL", "GITHUB_SERVER_URL"], "gitea.com"),
        new("FORGEJO_TOKEN", ["FORGEJO_SERVER_URL", "GITHUB_SERVER_URL"], "codeberg.org"),
        new("SYSTEM_ACCESSTOKEN", ["SYSTEM_COLLECTIONURI"], null),
        new("AZURE_DEVOPS_TOKEN", ["AZURE_DEVOPS_URL", "SYSTEM_COLLECTIONURI"], "dev.azure.com"),
        new("AZURE_DEVOPS_EXT_PAT", ["AZURE_DEVOPS_URL", "SYSTEM_COLLECTIONURI"], "dev.azure.com"),
    ];

    /// <summary>The names that a kind of host is usually given its token by.</summary>
    public static string UsualNames(HostingProvider provider) => provider switch
    {
        HostingProvider.GitHub => "GITHUB_TOKEN",
        HostingProvider.GitLab => "GITLAB_TOKEN",
        HostingProvider.Gitea => "GITEA_TOKEN or FORGEJO_TOKEN",
        _ => "SYSTEM_ACCESSTOKEN or AZURE_DEVOPS_TOKEN",
    };

    /// <summary>The host that the token belongs to; <see langword="null"/> if nothing says.</summary>
    public string? HostIn(Func<string, string?> variables) =>
        HostVariables.Select(variables).Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => HostOf(v ?? string.Empty)).FirstOrDefault() ?? UsualHost;

    /// <summary>One name for all hosts of one party.</summary>
    public static string Party(string host)
    {
        var lower = host.ToLowerInvariant();
        return lower == "dev.azure.com" || lower.EndsWith(".visualstudio.com", StringComparison.Ordinal) ? "dev.azure.com" : lower;
    }

    private static string HostOf(string text) =>
        Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : $"https://{text}", UriKind.Absolute, out var uri) ? uri.Authority : text;
}
