using LcncInfra.Model.Collections;

namespace LcncInfra.Tree.Rules;

/// <summary>The name of an image, taken apart as container runtimes take it.</summary>
/// <param name="Repository">Registry and path; what names no registry is Docker Hub's.</param>
/// <param name="Tag">The tag; <see langword="null"/> if none is written.</param>
/// <param name="Digest">The digest; <see langword="null"/> if none is written.</param>
internal sealed record ImageName(string Repository, string? Tag, string? Digest)
{
    private const string DockerHub = "docker.io";

    /// <summary>The registry.</summary>
    public string Registry => Repository[..Repository.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Takes a name apart.</summary>
    public static ImageName Of(string image)
    {
        var at = image.IndexOf('@', StringComparison.Ordinal);
        var (name, digest) = at < 0 ? (image, null) : (image[..at], image[(at + 1)..]);
        var colon = name.LastIndexOf(':');
        var hasTag = colon > name.LastIndexOf('/');
        var (repository, tag) = hasTag ? (name[..colon], name[(colon + 1)..]) : (name, null);
        var slash = repository.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? string.Empty : repository[..slash];
        var hasRegistry = first.Contains('.', StringComparison.Ordinal) || first.Contains(':', StringComparison.Ordinal) || first == "localhost";
        return new ImageName(hasRegistry ? repository : $"{DockerHub}/{(slash < 0 ? "library/" : string.Empty)}{repository}", tag, digest);
    }

    /// <summary>Whether it comes from one of some registries, or folders of registries.</summary>
    public bool IsFrom(ValueList<string> registries) =>
        registries.Any(r => Repository == r || (Repository.StartsWith(r, StringComparison.Ordinal) && Repository[r.Length] == '/'));
}
