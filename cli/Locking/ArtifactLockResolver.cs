using LcncInfra.Catalog;
using LcncInfra.Catalog.Sources;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Registries;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Model.Names;

namespace LcncInfra.Cli.Locking;

/// <summary>Pins what deployment targets point at in registries and Helm repositories to digests.</summary>
/// <param name="client">Asks them.</param>
internal sealed class ArtifactLockResolver(IArtifactClient client)
{
    // Hosts limit connections of one client; more at once is no faster.
    private const int HostsAtOnce = 8;

    /// <summary>The pins; what cannot be pinned is reported. What has a digest already is not asked for.</summary>
    public IReadOnlyList<LockedSource> Resolve(IReadOnlyList<EnvironmentCatalog> catalogs, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var named = new Dictionary<ManifestArtifact, Sourced<DeploymentTarget>>();
        foreach (var target in catalogs.SelectMany(c => c.DeploymentTargets))
        {
            if (ManifestArtifact.Of(target.Value.Manifests) is { } artifact)
            {
                named.TryAdd(artifact, target);
            }
        }

        var all = named.OrderBy(n => n.Key.Repo, StringComparer.Ordinal).ThenBy(n => n.Key.LockedRef, StringComparer.Ordinal).ToList();
        var pins = new LockedSource?[all.Count];
        var bags = new DiagnosticBag[all.Count];
        Parallel.For(0, all.Count, new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = cancellationToken }, i =>
        {
            bags[i] = new DiagnosticBag();
            pins[i] = Resolve(all[i].Key, all[i].Value, bags[i], cancellationToken);
        });
        foreach (var bag in bags)
        {
            diagnostics.AddRange(bag.InOrder());
        }

        return [.. pins.OfType<LockedSource>()];
    }

    private LockedSource? Resolve(ManifestArtifact artifact, Sourced<DeploymentTarget> target, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var (name, at) = (target.Value.Name, target.At("manifests"));
        var pin = new LockedSource(artifact.Chart is null ? LockedSourceKind.Artifact : LockedSourceKind.Chart, artifact.Repo, artifact.LockedRef, string.Empty);
        if (artifact.Digest is { } digest)
        {
            if (ContentDigest.IsDigest(digest))
            {
                // By its own name: another target may leave the same tag to the registry.
                return pin with { Ref = (artifact with { Ref = digest }).LockedRef, Revision = digest };
            }

            diagnostics.Add(LockDiagnostics.UnusableDigest(target.At("manifests[\"digest\"]"), name, digest));
            return null;
        }

        try
        {
            return pin with { Revision = client.ResolveDigest(artifact, cancellationToken) };
        }
        catch (RegistryException e)
        {
            diagnostics.Add(e.Failure == RegistryFailure.NotFound
                ? LockDiagnostics.ArtifactNotFound(at, name, e.Message, e.Remedy)
                : LockDiagnostics.ArtifactUnavailable(at, name, e.Message, e.Remedy));
            return null;
        }
    }
}
