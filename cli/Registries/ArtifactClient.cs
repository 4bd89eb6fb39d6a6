using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Cli.Registries;

/// <summary>Asks registries and Helm repositories over the network.</summary>
internal sealed class ArtifactClient : IArtifactClient, IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);

    private readonly RegistryHttp _http = new(Timeout);
    private readonly OciRegistryClient _registries;
    private readonly ChartRepositoryClient _charts;

    /// <summary>A client with the credentials of this machine.</summary>
    public ArtifactClient()
        : this(RegistryCredentials.OfMachine())
    {
    }

    /// <summary>A client with given credentials.</summary>
    public ArtifactClient(RegistryCredentials credentials)
    {
        _registries = new OciRegistryClient(_http, credentials);
        _charts = new ChartRepositoryClient(_http, credentials);
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    /// <inheritdoc/>
    public string ResolveDigest(ManifestArtifact artifact, CancellationToken cancellationToken) => artifact.Chart is { } chart
        ? _charts.Find(artifact.Repo, chart, artifact.Ref, cancellationToken).Digest
            ?? throw new RegistryException(RegistryFailure.NotFound, $"The index of '{artifact.Repo}' gives no digest of version '{artifact.Ref}' of chart '{chart}'.")
        : _registries.ResolveDigest(RegistryAddress.Parse(artifact.Repo), TagOf(artifact.Ref), cancellationToken);

    /// <inheritdoc/>
    public byte[] Fetch(ManifestArtifact artifact, string digest, CancellationToken cancellationToken) => artifact.Chart is { } chart
        ? _charts.Fetch(artifact.Repo, chart, (artifact.Ref, digest), cancellationToken)
        : _registries.Fetch(RegistryAddress.Parse(artifact.Repo), digest, cancellationToken);

    // Tags have no '+', which versions have; Helm puts '_' in its place.
    private static string TagOf(string version) => version.Replace('+', '_');
}
