using System.Text.Json;
using LcncInfra.Testing;

namespace LcncInfra.Templating.Tests;

/// <summary>A file of snippets below <c>Snippets/</c>, and beside it the results that the judge gave.</summary>
public sealed record SnippetFile(string Name)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Names of the files whose results are Go 1.19's.</summary>
    public static IReadOnlyList<string> Judged { get; } =
    [
        .. Directory.GetFiles(RepositoryRoot.Of("tests", "Templating.Tests", "Snippets"), "*.expected.json")
            .Select(f => Path.GetFileName(f).Replace(".expected.json", string.Empty, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public string ExpectedPath => RepositoryRoot.Of("tests", "Templating.Tests", "Snippets", $"{Name}.expected.json");

    private string InputPath => RepositoryRoot.Of("tests", "Templating.Tests", "Snippets", $"{Name}.json");

    public string Text => File.ReadAllText(InputPath);

    public IReadOnlyList<Snippet> Snippets => JsonSerializer.Deserialize<List<Snippet>>(Text, Json)!;

    /// <summary>Results that stand in the file of the snippets itself.</summary>
    public IReadOnlyList<SnippetResult> OwnResults => JsonSerializer.Deserialize<List<SnippetResult>>(Text, Json)!;

    public IReadOnlyList<SnippetResult> Expected => Results(File.ReadAllText(ExpectedPath));

    public static IReadOnlyList<SnippetResult> Results(string json) => JsonSerializer.Deserialize<List<SnippetResult>>(json, Json)!;
}
