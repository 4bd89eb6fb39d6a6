using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Registries;

namespace LcncInfra.Cli.Tests.Registries;

/// <summary>Knows one digest for everything, and no network.</summary>
internal sealed class KnownArtifacts : IArtifactClient
{
    public static readonly string Digest = $"sha256:{new string('d', 64)}";

    public byte[] Fetch(ManifestArtifact artifact, string digest, CancellationToken cancellationToken) => throw new InvalidOperationException("A lock needs no archive.");

    public string ResolveDigest(ManifestArtifact artifact, CancellationToken cancellationToken) => artifact.Ref switch
    {
        "absent" => throw new RegistryException(RegistryFailure.NotFound, "There is none."),
        "offline" => throw new RegistryException(RegistryFailure.Unreachable, "Nobody answers."),
        _ when artifact.Digest is not null => throw new InvalidOperationException("What is known is not to be asked for."),
        _ => Digest,
    };
}
