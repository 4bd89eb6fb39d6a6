using System.Text.RegularExpressions;
using LcncInfra.Templating.Sprig;
using LcncInfra.Testing.Go;

namespace LcncInfra.Templating.Tests.Sprig;

public sealed class SprigSnippetTests
{
    // A file is opened once, not for each of its rows.
    private static readonly Dictionary<string, RecordedAnswers> Opened =
        SprigSnippets.Files.Append(SprigSnippets.Differences).ToDictionary(f => f, SprigSnippets.Open, StringComparer.Ordinal);

    public static TheoryData<string, int> Calls => SprigSnippets.Rows(SprigSnippets.Files);

    public static TheoryData<string, int> DifferentCalls => SprigSnippets.Rows([SprigSnippets.Differences]);

    [Theory, MemberData(nameof(Calls))]
    public void A_call_gives_what_sprig_gives(string file, int number) => ShouldGiveTheRecordedResult(file, number);

    [Theory, MemberData(nameof(DifferentCalls))]
    public void A_call_where_versions_differ_gives_what_sprig_2_22_and_Go_1_25_give(string file, int number)
    {
        Assert.False(string.IsNullOrEmpty((string?)Opened[file].Rows[number]["reason"]));
        ShouldGiveTheRecordedResult(file, number);
    }

    [Fact]
    public void Every_function_is_called_at_least_twice()
    {
        var templates = Opened.Values.SelectMany(f => f.Rows).Select(row => (string)row["template"]!).ToList();

        var rare = SprigFunctions.All
            .Where(f => f.RefusalReason is null)
            .Where(f => templates.Count(t => Regex.IsMatch(t, $@"[(|{{ ] ?{f.Name}\b")) < 2)
            .Select(f => f.Name);

        Assert.Empty(rare);
    }

    [Fact]
    public void There_are_enough_calls_and_no_two_are_the_same()
    {
        var questions = Opened.Values.SelectMany(f => f.Rows).Select(row => new Snippet(row).Question()).ToList();

        Assert.Empty(questions.GroupBy(q => q, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.True(questions.Count >= 900, $"There are {questions.Count} calls.");
    }

    [GoFact]
    public void The_recorded_results_are_those_that_Go_gives()
    {
        foreach (var file in SprigSnippets.Files)
        {
            var answers = SprigSnippets.Ask(file);
            SprigSnippets.Open(file).ShouldBe((number, row) => Snippet.Record(row, answers[number]));
        }
    }

    [GoFact]
    public void What_is_listed_as_a_difference_is_one()
    {
        var same = SprigSnippets.Ask(SprigSnippets.Differences)
            .Zip(Opened[SprigSnippets.Differences].Rows)
            .Where(pair => Snippet.Describe(pair.First) == Snippet.Describe(pair.Second));

        Assert.Empty(same.Select(pair => (string?)pair.Second["template"]));
    }

    private static void ShouldGiveTheRecordedResult(string file, int number)
    {
        var snippet = new Snippet(Opened[file].Rows[number]);
        var actual = Snippet.Describe(snippet.Evaluate());
        Assert.True(
            string.Equals(snippet.Expected, actual, StringComparison.Ordinal),
            $"{snippet.Template}\n--- Go\n{snippet.Expected}\n+++ ours\n{actual}");
    }
}
