using System.Text;
using LcncInfra.Model.Names;
using YamlDotNet.Core;

namespace LcncInfra.Cli.Registries;

/// <summary>Reads Helm repositories: <c>index.yaml</c>, and the archives that it names.</summary>
internal sealed class ChartRepositoryClient(RegistryHttp http, RegistryCredentials credentials)
{
    private const int IndexBytes = 128 << 20;

    private readonly Dictionary<string, byte[]> _indexes = new(StringComparer.Ordinal);
    private readonly Lock _asking = new();

    /// <summary>A version of a chart.</summary>
    /// <exception cref="RegistryException">The repository does not answer, or has no such version.</exception>
    public ChartVersion Find(string repo, string chart, string version, CancellationToken cancellationToken)
    {
        try
        {
            using var text = new StreamReader(new MemoryStream(IndexOf(repo, cancellationToken)), Encoding.UTF8);
            return ChartIndexReader.Find(text, chart, version)
                ?? throw new RegistryException(RegistryFailure.NotFound, $"There is no version '{version}' of chart '{chart}' in '{repo}'.");
        }
        catch (YamlException)
        {
            throw new RegistryException(RegistryFailure.Broken, $"'{repo}/index.yaml' is no index of a Helm repository.");
        }
    }

    /// <summary>The archive of a version of a chart.</summary>
    /// <exception cref="RegistryException">It cannot be had, or is not what the lock saw.</exception>
    public byte[] Fetch(string repo, string chart, (string Version, string Digest) wanted, CancellationToken cancellationToken)
    {
        var url = Find(repo, chart, wanted.Version, cancellationToken).Url ?? $"{chart}-{wanted.Version}.tgz";
        var archive = Get(repo, url, RegistryHttp.ArchiveBytes, cancellationToken);
        return ContentDigest.Of(archive) == wanted.Digest
            ? archive
            : throw new RegistryException(RegistryFailure.Changed, $"Version '{wanted.Version}' of chart '{chart}' in '{repo}' is not the one with digest {wanted.Digest}.");
    }

    /// <summary>The body of a file of a repository; a path is one of the repository, a URL may lead anywhere.</summary>
    /// <exception cref="RegistryException">It cannot be had.</exception>
    public byte[] Get(string repo, string path, int maximum, CancellationToken cancellationToken)
    {
        var root = new Uri($"{repo}/");
        if (!Uri.TryCreate(root, path, out var uri) || (uri.Scheme != "https" && uri.Scheme != root.Scheme))
        {
            throw new RegistryException(RegistryFailure.Broken, $"'{repo}' names an address that cannot be followed.");
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        // Kept for the repository's host, and for no other that its index names.
        request.Headers.Authorization = uri.Authority == root.Authority ? HostCredentials.For(credentials, root.Authority, uri) : null;
        using var response = http.Send(request, cancellationToken);
        return response.IsSuccessStatusCode
            ? RegistryHttp.Read(response, maximum, cancellationToken)
            : throw RegistryHttp.Failure(response.StatusCode, $"'{path}' in '{repo}'");
    }

    private byte[] IndexOf(string repo, CancellationToken cancellationToken)
    {
        lock (_asking)
        {
            if (!_indexes.TryGetValue(repo, out var index))
            {
                _indexes[repo] = index = Get(repo, "index.yaml", IndexBytes, cancellationToken);
            }

            return index;
        }
    }
}
