using System.Text.Json.Nodes;
using LcncInfra.Testing.Go;

namespace LcncInfra.Templating.Tests;

public sealed class SnippetTests
{
    private const string NewerGo = "newer-go";

    private static readonly string[] Files = ["syntax", "expressions", "values", "nested"];

    public static TheoryData<string, int> Snippets => Rows(Files);

    public static TheoryData<string, int> NewerSnippets => Rows([NewerGo]);

    [Theory, MemberData(nameof(Snippets))]
    public void A_snippet_gives_what_Go_gives(string file, int number) => ShouldGiveTheRecordedResult(file, number);

    [Theory, MemberData(nameof(NewerSnippets))]
    public void A_snippet_where_Go_1_25_differs_from_1_19_gives_what_1_25_gives(string file, int number)
    {
        Assert.False(string.IsNullOrEmpty((string?)Snippet.Open(file).Rows[number]["reason"]));
        ShouldGiveTheRecordedResult(file, number);
    }

    [Fact]
    public void There_are_enough_snippets_and_no_two_are_the_same()
    {
        var questions = Files.Append(NewerGo).SelectMany(f => Snippet.Open(f).Rows).Select(r => new Snippet(r).Question()).ToList();

        Assert.Empty(questions.GroupBy(q => q, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.True(questions.Count >= 700, $"There are {questions.Count} snippets.");
    }

    [GoFact]
    public void The_recorded_results_are_those_that_Go_gives()
    {
        foreach (var file in Files)
        {
            var answers = Ask(file);
            Snippet.Open(file).ShouldBe((number, row) => Snippet.Record(row, answers[number]));
        }
    }

    [GoFact]
    public void What_is_listed_as_a_difference_between_Go_1_19_and_1_25_is_one()
    {
        var same = Ask(NewerGo).Zip(Snippet.Open(NewerGo).Rows).Where(p => Snippet.Describe(p.First) == Snippet.Describe(p.Second));

        Assert.Empty(same.Select(p => new Snippet(p.Second).Template));
    }

    private static List<JsonObject> Ask(string file) =>
    [
        .. GoJudge.Ask("template-judge", Snippet.Open(file).Rows.Select(r => new Snippet(r).Question()))
            .Select(a => JsonNode.Parse(a)!.AsObject()),
    ];

    private static TheoryData<string, int> Rows(IEnumerable<string> files)
    {
        var rows = new TheoryData<string, int>();
        foreach (var file in files)
        {
            foreach (var number in Enumerable.Range(0, Snippet.Open(file).Rows.Count))
            {
                rows.Add(file, number);
            }
        }

        return rows;
    }

    private static void ShouldGiveTheRecordedResult(string file, int number)
    {
        var snippet = new Snippet(Snippet.Open(file).Rows[number]);
        Assert.True(
            string.Equals(snippet.Expected, Snippet.Describe(snippet.Evaluate()), StringComparison.Ordinal),
            $"{snippet.Template}\n--- Go\n{snippet.Expected}\n+++ ours\n{Snippet.Describe(snippet.Evaluate())}");
    }
}
