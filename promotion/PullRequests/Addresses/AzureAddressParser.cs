namespace LcncInfra.PullRequests.Addresses;

/// <summary>Reads the URLs of Azure DevOps, of which there are several for one repository.</summary>
/// <remarks>
/// <c>https://dev.azure.com/ORG/PROJECT/_git/REPO</c>, <c>https://ORG.visualstudio.com/PROJECT/_git/REPO</c>, <c>https://SERVER/COLLECTION/PROJECT/_git/REPO</c>;
/// over ssh <c>git@ssh.dev.azure.com:v3/ORG/PROJECT/REPO</c>. Without a project the repository is the one named after it.
/// </remarks>
internal static class AzureAddressParser
{
    private const string Services = "dev.azure.com";

    /// <summary>The address; <see langword="null"/> if the URL is none of them.</summary>
    /// <param name="address">The URL.</param>
    /// <param name="api">The root of the organization or collection; <see langword="null"/> for the one in the URL.</param>
    public static RepositoryAddress? Parse(GitAddress address, Uri? api)
    {
        var parts = address.Segments.ToList();
        if (parts is ["v3", var organization, var project, var name] && IsSsh(address.Host))
        {
            return Of(Services, Root(api, $"https://{Services}/{Uri.EscapeDataString(organization)}"), project, name);
        }

        var git = parts.IndexOf("_git");
        if (git < 0 || git != parts.Count - 2)
        {
            return null;
        }

        // https://dev.azure.com/ORG/…, https://SERVER/COLLECTION/… and https://SERVER/tfs/COLLECTION/… have the project behind the collection.
        var before = parts[..git];
        var repository = parts[^1];
        var least = address.Host.EndsWith(".visualstudio.com", StringComparison.Ordinal) ? 0 : 1;
        var (collection, owner) = before.Count > least && !IsCollection(before, least) ? (before[..^1], before[^1]) : (before, repository);
        return collection.Count < least
            ? null
            : Of(address.Authority, Root(api, string.Join('/', collection.Select(Uri.EscapeDataString).Prepend(address.Web))), owner, repository);
    }

    private static bool IsSsh(string host) => host is "ssh.dev.azure.com" or "vs-ssh.visualstudio.com";

    // Of the names before _git all may belong to the collection: the old URLs say so, and servers have a folder before it.
    private static bool IsCollection(List<string> before, int least) =>
        string.Equals(before[^1], "DefaultCollection", StringComparison.OrdinalIgnoreCase)
        || (least == 1 && before.Count == 2 && string.Equals(before[0], "tfs", StringComparison.OrdinalIgnoreCase));

    private static Uri Root(Uri? api, string usual) => new((api?.GetLeftPart(UriPartial.Path) ?? usual).TrimEnd('/'));

    private static RepositoryAddress Of(string host, Uri api, string project, string name) => new(HostingProvider.AzureDevOps, host, api, [project, name]);
}
