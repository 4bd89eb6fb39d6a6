using LcncInfra.Catalog.Workloads;

namespace LcncInfra.Cli.Registries;

/// <summary>Gives what registries and Helm repositories hold. The seam at which the network begins.</summary>
internal interface IArtifactClient
{
    /// <summary>The digest that a tag or a version of a chart stands for now.</summary>
    /// <exception cref="RegistryException">It cannot be told.</exception>
    string ResolveDigest(ManifestArtifact artifact, CancellationToken cancellationToken);
}
