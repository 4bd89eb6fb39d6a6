using System.Text.RegularExpressions;

namespace LcncInfra.Testing.Documents;

/// <summary>Finds what documents show, so that tests can hold it against what it is about.</summary>
public static partial class DocumentBlocks
{
    private const string Fence = "```";

    /// <summary>Every document of this repository, from its root, that speaks to users or contributors.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        .. new[] { "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md" }
            .Concat(new[] { "docs", "examples", "sdk" }.SelectMany(folder => Directory
                .EnumerateFiles(RepositoryRoot.Of(folder), "*.md", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
                .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal))))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a document.</summary>
    public static string TextOf(string document) => File.ReadAllText(RepositoryRoot.Of(document));

    /// <summary>Every block of every document.</summary>
    public static IEnumerable<FencedBlock> All() => Documents.SelectMany(document => In(document, TextOf(document)));

    /// <summary>The blocks of a text.</summary>
    public static IEnumerable<FencedBlock> In(string document, string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var indent = lines[i].Length - lines[i].TrimStart().Length;
            var end = Array.FindIndex(lines, i + 1, line => line.Trim() == Fence);
            end = end < 0 ? lines.Length : end;
            yield return new FencedBlock(document, i + 2, lines[i].Trim()[Fence.Length..], string.Concat(lines[(i + 1)..end].Select(line => $"{(line.Length >= indent ? line[indent..] : line)}\n")))
            {
                PartOf = i > 0 && Part().Match(lines[i - 1]) is { Success: true } part ? part.Groups[1].Value : string.Empty,
            };
            i = end;
        }
    }

    [GeneratedRegex(@"^\s*<!-- part of (.+) -->$")]
    private static partial Regex Part();
}
