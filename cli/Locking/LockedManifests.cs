using LcncInfra.Catalog.Workloads;
using LcncInfra.Git;

namespace LcncInfra.Cli.Locking;

/// <summary>The manifests of a lock, as generation looks them up.</summary>
internal sealed class LockedManifests : IManifestPins
{
    private readonly Dictionary<(string Repo, string Ref), string> _commits;
    private readonly Dictionary<(string Repo, string Ref), string> _digests;

    /// <summary>The manifests that a lock pins.</summary>
    public LockedManifests(SourceLock sourceLock)
    {
        _commits = Of(sourceLock, kind => kind == LockedSourceKind.Manifests);
        _digests = Of(sourceLock, kind => kind is LockedSourceKind.Artifact or LockedSourceKind.Chart);
    }

    /// <inheritdoc/>
    public string? CommitOf(string repo, string reference) =>
        GitUrl.TryParse(repo, out var url, out _) ? _commits.GetValueOrDefault((url.Display, reference)) : null;

    /// <inheritdoc/>
    public string? DigestOf(ManifestArtifact artifact) => _digests.GetValueOrDefault((artifact.Repo, artifact.LockedRef));

    private static Dictionary<(string Repo, string Ref), string> Of(SourceLock sourceLock, Func<LockedSourceKind, bool> isMeant)
    {
        var pins = new Dictionary<(string Repo, string Ref), string>();
        foreach (var source in sourceLock.Sources.Where(s => isMeant(s.Kind)))
        {
            pins.TryAdd((source.Repo, source.Ref), source.Revision);
        }

        return pins;
    }
}
