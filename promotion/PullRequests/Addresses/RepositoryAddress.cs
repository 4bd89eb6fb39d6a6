using LcncInfra.Model.Collections;

namespace LcncInfra.PullRequests.Addresses;

/// <summary>A repository as the API of its host names it.</summary>
/// <param name="Provider">The kind of host.</param>
/// <param name="Host">The host that git talks to, with its port if that is not the usual one; credentials belong to it.</param>
/// <param name="Api">The root of the API, without a slash at the end.</param>
/// <param name="Path">Owner and name; groups and name; or project and name.</param>
internal sealed record RepositoryAddress(HostingProvider Provider, string Host, Uri Api, ValueList<string> Path)
{
    /// <summary>The last part of the path: the repository itself.</summary>
    public string Name => Path[^1];

    /// <summary>The part before it: who owns the repository, or its project.</summary>
    public string Owner => Path[^2];

    /// <inheritdoc/>
    public override string ToString() => $"{Host}/{string.Join('/', Path)}";

    /// <summary>A URL without its credentials, for messages.</summary>
    public static string Display(string url)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var authority = scheme < 0 ? -1 : scheme + 3;
        var end = authority < 0 ? -1 : url.IndexOf('/', authority);
        var at = authority < 0 ? -1 : url.LastIndexOf('@', end < 0 ? url.Length - 1 : end);
        return Model.Diagnostics.PrintableText.Of(at > authority ? url[..authority] + url[(at + 1)..] : url);
    }
}
