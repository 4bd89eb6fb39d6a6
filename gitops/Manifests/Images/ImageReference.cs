using System.Text.RegularExpressions;

namespace LcncInfra.Manifests.Images;

/// <summary>The name of an image, as container runtimes read it.</summary>
/// <param name="Host">The registry, <c>docker.io</c> if none is written.</param>
/// <param name="Repository">The path below it.</param>
/// <remarks>The reference of github.com/distribution/reference, normalized: short names are of Docker Hub's library.</remarks>
public sealed partial record ImageReference(string Host, string Repository)
{
    private const string DockerHub = "docker.io";

    /// <summary>The tag; <see langword="null"/> if none is written.</summary>
    public string? Tag { get; init; }

    /// <summary>The digest, which says exactly which image; <see langword="null"/> if none is written.</summary>
    public string? Digest { get; init; }

    /// <summary>Reads a name; <see langword="null"/> if it is none.</summary>
    public static ImageReference? Parse(string text)
    {
        var match = Pattern().Match(text);
        if (!match.Success || text.EndsWith('\n'))
        {
            return null;
        }

        var (host, path) = Split(match.Groups["name"].Value);
        return PathPattern().IsMatch(path)
            ? new ImageReference(host, path)
            {
                Tag = match.Groups["tag"] is { Success: true } tag ? tag.Value : null,
                Digest = match.Groups["digest"] is { Success: true } digest ? digest.Value : null,
            }
            : null;
    }

    /// <summary>The whole name, with host; <c>latest</c> where nothing says which.</summary>
    public override string ToString() =>
        $"{Host}/{Repository}{(Tag is not null ? $":{Tag}" : Digest is null ? ":latest" : string.Empty)}{(Digest is null ? string.Empty : $"@{Digest}")}";

    // A first part is a host if it could be no part of a path.
    private static (string Host, string Path) Split(string name)
    {
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        var first = slash < 0 ? string.Empty : name[..slash];
        var isHost = first.AsSpan().ContainsAny(".:") || first == "localhost";
        var (host, path) = isHost ? (first, name[(slash + 1)..]) : (DockerHub, name);
        return host is DockerHub or "index.docker.io"
            ? (DockerHub, path.Contains('/', StringComparison.Ordinal) ? path : $"library/{path}")
            : (host, path);
    }

    [GeneratedRegex("^(?<name>[A-Za-z0-9][-A-Za-z0-9._/:]*?)(:(?<tag>[A-Za-z0-9_][-A-Za-z0-9._]{0,127}))?(@(?<digest>sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128}))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pattern();

    [GeneratedRegex("^[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PathPattern();
}
