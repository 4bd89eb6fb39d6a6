using LcncInfra.Model.Collections;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Locking;

/// <summary>A branch, tag or commit that a deployment target's <c>manifests</c> name.</summary>
/// <param name="Target">Name of the deployment target.</param>
/// <param name="Repo">The repository as written.</param>
/// <param name="Ref">The branch, tag or commit.</param>
/// <param name="At">Where it is written.</param>
internal sealed record ManifestsReference(string Target, string Repo, string Ref, SourceSpan At)
{
    // The usual key first; the others are what teams write for manifests that do not follow a branch.
    private static readonly string[] Keys = ["branch", "tag", "ref", "commit"];

    /// <summary>What a map of manifests names; <see langword="null"/> if it names no repository or nothing in it.</summary>
    /// <remarks>The map is free: Kalypso requires none of its keys.</remarks>
    public static ManifestsReference? Of(string target, ValueMap manifests, SourceSpan at)
    {
        var key = Array.Find(Keys, k => manifests.TryGetValue(k, out var value) && value.Length > 0);
        return key is not null && manifests.TryGetValue("repo", out var repo) && repo.Length > 0
            ? new ManifestsReference(target, repo, manifests[key], at)
            : null;
    }
}
