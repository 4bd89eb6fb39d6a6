using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Workloads;

/// <summary>What <c>manifests</c> of a deployment target name outside of git: an artifact of an OCI registry, or a version of a chart.</summary>
/// <param name="Repo">The repository: <c>oci://host/name</c> of an artifact, the URL of a Helm repository otherwise.</param>
/// <param name="Chart">The chart of a Helm repository; <see langword="null"/> for an artifact of a registry, whose repository says all.</param>
/// <param name="Ref">The tag or version as written; the digest if nothing else is.</param>
public sealed record ManifestArtifact(string Repo, string? Chart, string Ref)
{
    /// <summary>Key of the digest, which a team writes or a lock adds.</summary>
    public const string DigestKey = "digest";

    private const string Scheme = "oci://";

    /// <summary>The digest that is written beside it; <see langword="null"/> if none is.</summary>
    public string? Digest { get; init; }

    /// <summary>The name that a lock gives to what is meant: the tag, or the chart and its version.</summary>
    public string LockedRef => Chart is null ? Ref : $"{Chart}@{Ref}";

    /// <summary>What a map names; <see langword="null"/> if it names no artifact.</summary>
    public static ManifestArtifact? Of(ValueMap manifests)
    {
        string? Text(string key) => manifests.TryGetValue(key, out var text) && text.Length > 0 ? text : null;

        var digest = Text(DigestKey);
        if (Text("oci") is { } oci)
        {
            var repository = oci.StartsWith(Scheme, StringComparison.Ordinal) ? oci : $"{Scheme}{oci}";
            return (Text("tag") ?? digest) is { } tag ? new ManifestArtifact(repository, null, tag) { Digest = digest } : null;
        }

        if (Text("repo")?.TrimEnd('/') is not { } repo || Text("chart") is not { } chart || (Text("version") ?? digest) is not { } version)
        {
            return null;
        }

        return repo.StartsWith(Scheme, StringComparison.Ordinal)
            ? new ManifestArtifact($"{repo}/{chart}", null, version) { Digest = digest }
            : new ManifestArtifact(repo, chart, version) { Digest = digest };
    }
}
