using System.Text.Json.Nodes;
using LcncInfra.Testing;
using LcncInfra.Testing.Go;

namespace LcncInfra.Templating.Tests.Sprig;

/// <summary>The recorded calls of sprig's functions, a file for each group.</summary>
public static class SprigSnippets
{
    /// <summary>What differs between the versions that the judge has and those that count.</summary>
    public const string Differences = "differences";

    /// <summary>The files whose results the judge gave.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        "conversion", "dates", "dictionaries", "encodings", "hashes", "lists", "numbers", "paths", "patterns", "reflection", "strings",
        "undefined", "urls", "versions",
    ];

    /// <summary>The recorded calls of a file.</summary>
    public static RecordedAnswers Open(string file) => new(RepositoryRoot.Of("tests", "Templating.Tests", "Sprig", $"{file}.jsonl"));

    /// <summary>The numbers of all calls of some files, as rows of a theory.</summary>
    public static TheoryData<string, int> Rows(IEnumerable<string> files)
    {
        var rows = new TheoryData<string, int>();
        foreach (var file in files)
        {
            foreach (var number in Enumerable.Range(0, Open(file).Rows.Count))
            {
                rows.Add(file, number);
            }
        }

        return rows;
    }

    /// <summary>What the judge says now.</summary>
    public static IReadOnlyList<JsonObject> Ask(string file) =>
    [
        .. GoJudge.Ask("template-judge", Open(file).Rows.Select(row => new Snippet(row).Question())).Select(a => JsonNode.Parse(a)!.AsObject()),
    ];
}
