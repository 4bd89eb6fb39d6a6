using System.Text;
using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Manifests.Objects;
using LcncInfra.Templating.Values;

namespace LcncInfra.Tree.Documents;

/// <summary>Reads the objects of a rendered file, those in lists too.</summary>
internal static class DocumentReader
{
    private const string Separator = "---";

    private const string ListSuffix = "List";

    /// <summary>The objects, and what cannot be read; <see langword="null"/> if everything can.</summary>
    public static (IReadOnlyList<ManifestObject> Objects, string? Problem) Read(ReadOnlySpan<byte> content)
    {
        var objects = new List<ManifestObject>();
        string? problem = null;
        foreach (var document in Documents(Encoding.UTF8.GetString(content)))
        {
            var result = YamlV2Reader.Read(document);
            problem ??= result.Error;
            Add(result.Value, objects);
        }

        return (objects, problem);
    }

    private static void Add(object? value, List<ManifestObject> objects)
    {
        if (value is not GoMap map)
        {
            return;
        }

        var item = new ManifestObject(map);
        if (item.Kind.EndsWith(ListSuffix, StringComparison.Ordinal) && Node.Items(map, "items") is { Count: > 0 } items)
        {
            foreach (var inner in items)
            {
                Add(inner, objects);
            }
        }
        else if (item.Kind.Length > 0)
        {
            objects.Add(item);
        }
    }

    // A line of three dashes cannot stand inside of a block, which is indented.
    private static IEnumerable<string> Documents(string text)
    {
        var (start, at) = (0, 0);
        while (at >= 0 && at < text.Length)
        {
            if (at > start && IsSeparator(text, at))
            {
                yield return text[start..at];
                start = at;
            }

            var end = text.IndexOf('\n', at);
            at = end < 0 ? -1 : end + 1;
        }

        yield return text[start..];
    }

    private static bool IsSeparator(string text, int at) =>
        string.CompareOrdinal(text, at, Separator, 0, Separator.Length) == 0
        && (at + Separator.Length == text.Length || text[at + Separator.Length] is ' ' or '\n' or '\r' or '\t');
}
