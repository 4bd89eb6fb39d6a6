using LcncInfra.Catalog.Workloads;
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
    /// <summary>What a map of manifests names; <see langword="null"/> if it names no repository or nothing in it.</summary>
    public static ManifestsReference? Of(string target, ValueMap manifests, SourceSpan at) =>
        ManifestPlace.Of(manifests) is { } place ? new ManifestsReference(target, place.Repo, place.Ref, at) : null;
}
