using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Flux;

/// <summary>Makes the object by which Flux fetches manifests.</summary>
/// <remarks>source.toolkit.fluxcd.io/v1: GitRepository, OCIRepository, HelmRepository.</remarks>
internal static class FluxSource
{
    /// <summary>Kind of the source of what is in a registry.</summary>
    public const string Artifact = "OCIRepository";

    private const string ApiVersion = "source.toolkit.fluxcd.io/v1";

    /// <summary>The source of a storage.</summary>
    public static KubernetesObject Of(ManifestStorage storage, string name) => storage switch
    {
        ManifestStorage.Git git => Make("GitRepository", name,
            ("interval", FluxIntervals.Source), ("url", UrlOf(git.Repo)), ("ref", RefOf(git))),
        ManifestStorage.Oci oci => Make(Artifact, name,
            ("interval", FluxIntervals.Source), ("url", oci.Url), ("ref", RefOf(oci))),
        // A HelmRepository knows versions only; a chart in a registry can be taken by its digest.
        ManifestStorage.Helm { IsOci: true, Digest: { } digest } helm => Make(Artifact, name,
            ("interval", FluxIntervals.Source),
            ("url", $"{helm.Repo}/{helm.Chart}"),
            ("ref", Tree.Of(("digest", digest))),
            ("layerSelector", Tree.Of(("mediaType", "application/vnd.cncf.helm.chart.content.v1.tar+gzip"), ("operation", "copy")))),
        ManifestStorage.Helm helm => Make("HelmRepository", name,
            ("interval", FluxIntervals.Source), ("url", helm.Repo), ("type", helm.IsOci ? "oci" : null)),
        _ => throw new InvalidOperationException("Unknown storage."),
    };

    private static KubernetesObject Make(string kind, string name, params IEnumerable<(string, object?)> spec) => new(ApiVersion, kind, name)
    {
        Namespace = FluxRenderer.Namespace,
        Content = [("spec", Tree.Of(spec))],
    };

    // A branch beside a commit lets Flux fetch that branch alone.
    private static GoMap RefOf(ManifestStorage.Git git) => git.Commit is not null
        ? Tree.Of(("branch", git.Branch), ("commit", git.Commit))
        : Tree.Of(("tag", git.Tag), ("branch", git.Tag is null ? git.Branch : null));

    private static GoMap RefOf(ManifestStorage.Oci oci) => oci.Digest is not null
        ? Tree.Of(("digest", oci.Digest))
        : Tree.Of(("tag", oci.Tag));

    // git@host:path is git's own shorthand; Flux takes URLs with a scheme only.
    private static string UrlOf(string repo)
    {
        var colon = repo.IndexOf(':', StringComparison.Ordinal);
        return repo.Contains("://", StringComparison.Ordinal) ? repo : $"ssh://{repo[..colon]}/{repo[(colon + 1)..].TrimStart('/')}";
    }
}
