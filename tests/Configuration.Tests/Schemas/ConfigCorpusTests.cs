using System.Text.Json;
using LcncInfra.Configuration.Tests.JsonSchema.Corpus;
using LcncInfra.Testing.Go;

namespace LcncInfra.Configuration.Tests.Schemas;

/// <summary>How Kalypso's libraries turn configuration into JSON and check it: questions and answers, a line each.</summary>
/// <remarks>After a change of the questions: <c>UPDATE_BASELINES=1 dotnet test tests/Configuration.Tests --filter Corpus</c>.</remarks>
public sealed class ConfigCorpusTests
{
    private static readonly string Recorded = ConfigQuestion.PathOf("config-answers.jsonl");

    [Fact]
    public void Configuration_is_checked_as_recorded()
    {
        var questions = ConfigQuestion.All();
        var answers = File.ReadAllLines(Recorded).Select(Parse).ToList();
        Assert.True(questions.Count >= 100);
        Assert.Equal(questions.Count, answers.Count);

        var differences = questions.Zip(answers)
            .Where(pair => Sorted(pair.First.OurAnswer()) != pair.Second)
            .Select(pair => $"{pair.First.Line}\n  Go:   {pair.Second}\n  here: {pair.First.OurAnswer()}")
            .ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {questions.Count} differ\n{string.Join("\n", differences.Take(40))}");
    }

    [GoPackageFact("github.com/json-iterator/go")]
    public void What_is_recorded_is_what_Go_says()
    {
        var answers = GoJudge.Ask("config-judge", ConfigQuestion.All().Select(question => question.Line));
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            File.WriteAllText(Recorded, string.Concat(answers.Select(answer => answer + "\n")));
        }

        Assert.Equal(answers.Select(Parse), File.ReadAllLines(Recorded).Select(Parse));
    }

    private static string Parse(string line) => Sorted(JsonSerializer.Deserialize<string>(line) ?? "");

    // The order of Go's properties is random.
    private static string Sorted(string text) => string.Join('\n', text.Split('\n').Order(StringComparer.Ordinal));
}
