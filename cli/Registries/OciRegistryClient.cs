using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Registries;

/// <summary>Reads OCI registries.</summary>
/// <remarks>OCI distribution specification 1.1: <c>/v2/NAME/manifests/REFERENCE</c>.</remarks>
internal sealed class OciRegistryClient(RegistryHttp http, RegistryCredentials credentials)
{
    private const string DigestHeader = "Docker-Content-Digest";

    private static readonly string[] ManifestTypes =
    [
        "application/vnd.oci.image.manifest.v1+json",
        "application/vnd.oci.image.index.v1+json",
        "application/vnd.docker.distribution.manifest.v2+json",
        "application/vnd.docker.distribution.manifest.list.v2+json",
    ];

    private readonly RegistryAuthenticator _authenticator = new(http, credentials);

    /// <summary>The digest of the manifest that a tag stands for.</summary>
    /// <exception cref="RegistryException">It cannot be told.</exception>
    public string ResolveDigest(RegistryAddress address, string tag, CancellationToken cancellationToken)
    {
        using var response = Manifest(HttpMethod.Head, address, tag, cancellationToken);
        if (response.Headers.TryGetValues(DigestHeader, out var values) && values.FirstOrDefault() is { } digest)
        {
            return ContentDigest.IsDigest(digest)
                ? digest
                : throw new RegistryException(RegistryFailure.Broken, $"'{address.Host}' names '{tag}' of '{address}' by something other than its SHA-256.");
        }

        // The header is optional; the digest of the bytes is the same.
        using var whole = Manifest(HttpMethod.Get, address, tag, cancellationToken);
        return ContentDigest.Of(RegistryHttp.Read(whole, RegistryHttp.DocumentBytes, cancellationToken));
    }

    /// <summary>The archive that an artifact consists of: the chart, the manifests, or its only layer.</summary>
    /// <exception cref="RegistryException">It cannot be had, or the registry gives something else.</exception>
    public byte[] Fetch(RegistryAddress address, string digest, CancellationToken cancellationToken)
    {
        using var response = Manifest(HttpMethod.Get, address, digest, cancellationToken);
        var manifest = Verified(RegistryHttp.Read(response, RegistryHttp.DocumentBytes, cancellationToken), digest, address);
        var layer = ArtifactLayer.Of(manifest)
            ?? throw new RegistryException(RegistryFailure.Broken, $"'{digest}' of '{address}' has no layer that is an archive of manifests or a chart.");
        using var blob = _authenticator.Send(address, () => new HttpRequestMessage(HttpMethod.Get, new Uri(address.Root, $"blobs/{layer}")), cancellationToken);
        return blob.IsSuccessStatusCode
            ? Verified(RegistryHttp.Read(blob, RegistryHttp.ArchiveBytes, cancellationToken), layer, address)
            : throw RegistryHttp.Failure(blob.StatusCode, $"'{layer}' of '{address}'");
    }

    private static byte[] Verified(byte[] content, string digest, RegistryAddress address) => ContentDigest.Of(content) == digest
        ? content
        : throw new RegistryException(RegistryFailure.Changed, $"What '{address}' gives for {digest} is something else.");

    private HttpResponseMessage Manifest(HttpMethod method, RegistryAddress address, string reference, CancellationToken cancellationToken)
    {
        var response = _authenticator.Send(address, () => Request(method, new Uri(address.Root, $"manifests/{Uri.EscapeDataString(reference)}")), cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            throw RegistryHttp.Failure(response.StatusCode, $"'{reference}' of '{address}'");
        }
    }

    private static HttpRequestMessage Request(HttpMethod method, Uri uri)
    {
        var request = new HttpRequestMessage(method, uri);
        foreach (var type in ManifestTypes)
        {
            request.Headers.Accept.ParseAdd(type);
        }

        return request;
    }
}
