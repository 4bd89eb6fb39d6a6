using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using LcncInfra.Model.Names;

namespace LcncInfra.AppRepositories.Pins;

/// <summary>Which build of an image an app runs.</summary>
/// <param name="Tag">The tag, for people.</param>
/// <param name="Digest">The digest, <c>sha256:…</c>, for machines; <see langword="null"/> if the tag may move.</param>
public sealed record ImagePin(string Tag, string? Digest)
{
    private const int MaximumTagLength = 128;

    private static readonly SearchValues<char> TagCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-");

    /// <summary>Reads <c>TAG</c> or <c>TAG@DIGEST</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pin">The pin.</param>
    /// <param name="problem">What is wrong with the text, as the end of a sentence.</param>
    /// <remarks>OCI distribution specification: tags and digests.</remarks>
    public static bool TryParse(string text, [NotNullWhen(true)] out ImagePin? pin, [NotNullWhen(false)] out string? problem)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var (tag, digest) = at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
        problem = !IsTag(tag) ? TagProblem(tag)
            : digest is not null && !ContentDigest.IsDigest(digest) ? "its digest is not 'sha256:' and 64 of the digits 0 to 9 and a to f"
            : null;
        pin = problem is null ? new ImagePin(tag, digest) : null;
        return pin is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Digest is null ? Tag : $"{Tag}@{Digest}";

    private static bool IsTag(string tag) =>
        tag.Length is > 0 and <= MaximumTagLength && tag[0] is not ('.' or '-') && tag.AsSpan().IndexOfAnyExcept(TagCharacters) < 0;

    private static string TagProblem(string tag) => tag.Contains('/', StringComparison.Ordinal) || tag.Contains(':', StringComparison.Ordinal)
        ? "it names more than the tag; write only what follows the ':'"
        : "a tag is 1 to 128 letters, digits, '_', '.' and '-', and begins with none of the last two";
}
