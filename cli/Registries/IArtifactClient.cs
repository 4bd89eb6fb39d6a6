using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Cli.Registries;

/// <summary>Gives what registries and Helm repositories hold. The seam at which the network begins.</summary>
internal interface IArtifactClient
{
    /// <summary>The digest that a tag or a version of a chart stands for now.</summary>
    /// <exception cref="RegistryException">It cannot be told.</exception>
    string ResolveDigest(ManifestArtifact artifact, CancellationToken cancellationToken);

    /// <summary>The archive (<c>.tgz</c>) of manifests or of a chart that a digest names.</summary>
    /// <exception cref="RegistryException">It cannot be had, or has another digest.</exception>
    byte[] Fetch(ManifestArtifact artifact, string digest, CancellationToken cancellationToken);
}
