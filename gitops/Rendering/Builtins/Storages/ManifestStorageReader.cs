using LcncInfra.Catalog.Workloads;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;

namespace LcncInfra.Rendering.Builtins.Storages;

/// <summary>Reads where manifests are from the free map that a Workload writes.</summary>
internal static class ManifestStorageReader
{
    private const string Forms = "'repo', 'branch' and 'path' of a git repository, 'oci' and 'tag' or 'digest' of a registry, or 'repo', 'chart' and 'version' of a Helm repository";

    /// <summary>The storage, or why there is none.</summary>
    public static (ManifestStorage? Storage, string? Problem) Read(ValueMap manifests)
    {
        string? Text(string key) => manifests.TryGetValue(key, out var text) && text.Length > 0 ? text : null;

        if (RepositoryPath.Parse(Text("path") ?? ".") is not { } path)
        {
            return (null, "its 'path' leads out of the repository");
        }

        if (Text("oci") is { } oci)
        {
            var repository = oci.StartsWith("oci://", StringComparison.Ordinal) ? oci["oci://".Length..] : oci;
            return Text("tag") is null && Text("digest") is null
                ? (null, "it names neither 'tag' nor 'digest' of the OCI artifact")
                : (new ManifestStorage.Oci(repository, path.Value) { Tag = Text("tag"), Digest = Text("digest") }, null);
        }

        return (Text("repo"), Text("chart")) switch
        {
            (null, _) => (null, $"it names no storage; write {Forms}"),
            ({ } repo, { } chart) when !IsWeb(repo) && !repo.StartsWith("oci://", StringComparison.Ordinal) =>
                (null, $"'{chart}' is a chart, and its repository is neither at https:// nor at oci://"),
            (_, { }) when Text(ManifestComponents.Key) is not null => (null, "a chart has no kustomize components, which its 'components' name"),
            ({ } repo, { } chart) => Text("version") is { } version
                ? (new ManifestStorage.Helm(repo.TrimEnd('/'), chart, version) { Digest = Text("digest") }, null)
                : (null, $"it names no 'version' of the chart '{chart}'"),
            ({ } repo, null) => ReadGit(repo, path.Value, Text),
        };
    }

    private static (ManifestStorage? Storage, string? Problem) ReadGit(string repo, string path, Func<string, string?> text)
    {
        if (!IsWeb(repo) && !repo.StartsWith("ssh://", StringComparison.Ordinal) && !IsScp(repo))
        {
            return (null, "its 'repo' is no repository that a cluster can reach: use https or ssh");
        }

        var (branch, tag) = OfReference(text("ref"));
        var git = new ManifestStorage.Git(repo, path) { Branch = text("branch") ?? branch, Tag = text("tag") ?? tag, Commit = text("commit") };
        return git is { Branch: null, Tag: null, Commit: null }
            ? (null, "it names no 'branch', 'tag' or 'commit' of the repository")
            : (git, null);
    }

    private static (string? Branch, string? Tag) OfReference(string? reference) => reference switch
    {
        null => (null, null),
        _ when reference.StartsWith("refs/tags/", StringComparison.Ordinal) => (null, reference["refs/tags/".Length..]),
        _ when reference.StartsWith("refs/heads/", StringComparison.Ordinal) => (reference["refs/heads/".Length..], null),
        _ => (reference, null),
    };

    private static bool IsWeb(string url) =>
        url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal);

    // git@host:organisation/repository
    private static bool IsScp(string url) => url.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
        && url.IndexOf('@', StringComparison.Ordinal) is var at and > 0
        && at < colon
        && !url.Contains("://", StringComparison.Ordinal);
}
