using LcncInfra.Catalog.Workloads;
using LcncInfra.Cli.Git;

namespace LcncInfra.Cli.Locking;

/// <summary>The manifests of a lock, as generation looks them up.</summary>
internal sealed class LockedManifests : IManifestPins
{
    private readonly Dictionary<(string Repo, string Ref), string> _commits;

    /// <summary>The manifests that a lock pins.</summary>
    public LockedManifests(SourceLock sourceLock) => _commits = sourceLock.Sources
        .Where(s => s.Kind == LockedSourceKind.Manifests)
        .ToDictionary(s => (s.Repo, s.Ref), s => s.Commit);

    /// <inheritdoc/>
    public string? CommitOf(string repo, string reference) =>
        GitUrl.TryParse(repo, out var url, out _) ? _commits.GetValueOrDefault((url.Display, reference)) : null;
}
