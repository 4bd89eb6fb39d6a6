using System.Buffers;
using System.Text;
using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Tree.Documents;

/// <summary>Reads a file that is one Namespace in plain lines, as nearly all of a fleet's are, without a reader of all of YAML.</summary>
/// <remarks>What it reads, the other reader reads alike; whatever is written in any other way is left to that one.</remarks>
internal static class PlainNamespaceReader
{
    private const int LongestFile = 4096;

    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./");

    // Readers of YAML 1.1 take these for something else than text.
    private static readonly HashSet<string> Words = new(["y", "yes", "n", "no", "on", "off", "true", "false", "null"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The Namespace; <see langword="null"/> if the file is anything else, or written otherwise.</summary>
    public static ManifestObject? Read(ReadOnlySpan<byte> content)
    {
        if (content.Length > LongestFile || !content.StartsWith("apiVersion: v1\nkind: Namespace\nmetadata:\n"u8) || !Ascii.IsValid(content))
        {
            return null;
        }

        List<KeyValuePair<string, object?>> metadata = [];
        List<KeyValuePair<string, object?>>? labels = null;
        foreach (var line in Encoding.ASCII.GetString(content).TrimEnd('\n').Split('\n').Skip(3))
        {
            if (line == "  labels:" && labels is null)
            {
                labels = [];
            }
            else if (!Add(line, metadata, labels))
            {
                return null;
            }
        }

        if (metadata.Count == 0 || labels is { Count: 0 } || Repeats(metadata) || (labels is not null && Repeats(labels)) || metadata.Exists(m => m.Key == "labels"))
        {
            return null;
        }

        var fields = labels is null ? metadata : [.. metadata, new("labels", GoMap.OfAny(labels))];
        return new ManifestObject(GoMap.OfAny([new("apiVersion", "v1"), new("kind", "Namespace"), new("metadata", GoMap.OfAny(fields))]));
    }

    // Fields of the metadata come before the labels, which nothing follows.
    private static bool Add(string line, List<KeyValuePair<string, object?>> metadata, List<KeyValuePair<string, object?>>? labels)
    {
        var indent = labels is null ? 2 : 4;
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= indent || line.AsSpan(0, indent).ContainsAnyExcept(' ') || KeyOf(line.AsSpan(indent, colon - indent)) is not { } key || ValueOf(line.AsSpan(colon + 2)) is not { } value)
        {
            return false;
        }

        (labels ?? metadata).Add(new(key, value));
        return true;
    }

    private static string? KeyOf(ReadOnlySpan<char> text) => IsWord(text) ? text.ToString() : null;

    private static string? ValueOf(ReadOnlySpan<char> text) =>
        text is ['"', .. var quoted, '"'] && !quoted.ContainsAnyExcept(Plain) ? quoted.ToString() : IsWord(text) ? text.ToString() : null;

    private static bool IsWord(ReadOnlySpan<char> text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && !text.ContainsAnyExcept(Plain) && !Words.Contains(text.ToString());

    private static bool Repeats(List<KeyValuePair<string, object?>> entries) => entries.DistinctBy(e => e.Key, StringComparer.Ordinal).Count() < entries.Count;
}
