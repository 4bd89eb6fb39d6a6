using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Apps.Images;

/// <summary>The container image of an app.</summary>
/// <param name="Repository">Host and path, without tag and digest.</param>
public sealed record AppImage(string Repository)
{
    /// <summary>The tag; <see langword="null"/> if a digest says it all.</summary>
    public string? Tag { get; init; }

    /// <summary>The digest, <c>sha256:…</c>, which goes before the tag; <see langword="null"/> if the tag may move.</summary>
    public string? Digest { get; init; }

    /// <summary>The repository that holds the same images where a cluster type has the capability <c>registry-mirror</c>;
    /// <see langword="null"/> if there is none.</summary>
    public string? Mirror { get; init; }

    /// <summary>Names of the Secrets that open the repository.</summary>
    public ValueList<string> PullSecrets { get; init; } = ValueList<string>.Empty;

    /// <summary>The image as a container names it.</summary>
    public string Reference => $"{Repository}{(Tag is null ? string.Empty : $":{Tag}")}{(Digest is null ? string.Empty : $"@{Digest}")}";
}
