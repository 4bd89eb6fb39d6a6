namespace LcncInfra.PullRequests.Addresses;

/// <summary>Tells the kind of a host from the URL of a repository.</summary>
internal static class ProviderLocator
{
    /// <summary>The kind; <see langword="null"/> if the URL does not tell.</summary>
    public static HostingProvider? Of(string repository)
    {
        if (GitAddress.Parse(repository) is not { } address)
        {
            // A folder, or a file:// URL: nobody there to open a pull request.
            return repository.Contains("://", StringComparison.Ordinal) && !repository.StartsWith("file://", StringComparison.Ordinal) ? null : HostingProvider.None;
        }

        return OfHost(address.Host) ?? (address.Segments.Contains("_git", StringComparer.Ordinal) ? HostingProvider.AzureDevOps : null);
    }

    private static HostingProvider? OfHost(string host)
    {
        var words = host.Split('.', '-');
        return host switch
        {
            "dev.azure.com" or "ssh.dev.azure.com" or "vs-ssh.visualstudio.com" => HostingProvider.AzureDevOps,
            _ when host.EndsWith(".visualstudio.com", StringComparison.Ordinal) => HostingProvider.AzureDevOps,
            _ when host.EndsWith(".ghe.com", StringComparison.Ordinal) || words.Contains("github", StringComparer.Ordinal) => HostingProvider.GitHub,
            _ when words.Contains("gitlab", StringComparer.Ordinal) => HostingProvider.GitLab,
            _ when words.Any(w => w is "gitea" or "forgejo" or "codeberg") => HostingProvider.Gitea,
            _ => null,
        };
    }
}
