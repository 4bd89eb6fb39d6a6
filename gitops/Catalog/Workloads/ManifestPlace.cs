using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Workloads;

/// <summary>What <c>manifests</c> of a deployment target name in git: a repository, and a branch, tag or commit of it.</summary>
/// <remarks>The map is free: Kalypso requires none of its keys.</remarks>
/// <param name="Repo">The repository as written.</param>
/// <param name="Ref">The branch, tag or commit as written.</param>
public sealed record ManifestPlace(string Repo, string Ref)
{
    /// <summary>Key of the commit, which a lock adds.</summary>
    public const string CommitKey = "commit";

    // The usual key first; the others are what teams write for manifests that do not follow a branch.
    private static readonly string[] Keys = ["branch", "tag", "ref", CommitKey];

    /// <summary>What a map names; <see langword="null"/> if it names no repository or nothing in it.</summary>
    public static ManifestPlace? Of(ValueMap manifests)
    {
        var key = Array.Find(Keys, k => manifests.TryGetValue(k, out var value) && value.Length > 0);
        return key is not null && manifests.TryGetValue("repo", out var repo) && repo.Length > 0
            ? new ManifestPlace(repo, manifests[key])
            : null;
    }
}
