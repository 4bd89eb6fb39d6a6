using System.Buffers;
using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Rendering.Workloads;

/// <summary>Reads from the free map that a Workload writes which manifests exactly are to be built.</summary>
internal static class WorkloadSourceReader
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The source; or why there is none, and whether a lock would help.</summary>
    /// <param name="manifests">What the target writes, with what a lock adds.</param>
    public static (WorkloadSource? Source, string? Problem, bool NeedsLock) Read(ValueMap manifests)
    {
        string? Text(string key) => manifests.TryGetValue(key, out var text) && text.Length > 0 ? text : null;

        if (RepositoryPath.Parse(Text("path") ?? ".") is not { } folder)
        {
            return (null, "its 'path' leads out of the repository", false);
        }

        if (Text("oci") is not null || Text("chart") is not null)
        {
            return ReadArchive(manifests, folder);
        }

        if (Text("repo") is not { } repo)
        {
            return Text("path") is null
                ? (null, "it names no storage, and no 'path' of the control plane", false)
                : (new WorkloadSource.Local(folder), null, false);
        }

        return Text(ManifestPlace.CommitKey) switch
        {
            null => (null, $"no commit of '{repo}' is known", true),
            { } commit when IsCommit(commit) => (new WorkloadSource.Git(repo, commit, folder) { Branch = Text("branch") }, null, false),
            { } commit => (null, $"'{commit}' is no whole commit", false),
        };
    }

    private static (WorkloadSource? Source, string? Problem, bool NeedsLock) ReadArchive(ValueMap manifests, RepositoryPath folder) => ManifestArtifact.Of(manifests) switch
    {
        null => (null, "it names neither tag, version nor digest", false),
        { Digest: null } artifact => (null, $"no digest of '{artifact.LockedRef}' of '{artifact.Repo}' is known", true),
        { Digest: var digest } when !ContentDigest.IsDigest(digest) => (null, $"'{digest}' is no digest", false),
        { Digest: var digest } artifact => (new WorkloadSource.Archive(artifact, digest, manifests.ContainsKey("chart") ? RepositoryPath.Of() : folder), null, false),
    };

    private static bool IsCommit(string text) => text.Length is 40 or 64 && text.AsSpan().IndexOfAnyExcept(Digits) < 0;
}
