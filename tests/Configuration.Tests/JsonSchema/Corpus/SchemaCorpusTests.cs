using System.Text.Json;
using LcncInfra.Testing.Go;

namespace LcncInfra.Configuration.Tests.JsonSchema.Corpus;

/// <summary>The corpus: questions in <c>cases.json</c>, gojsonschema's answers beside it, a line each.</summary>
/// <remarks>After a change of the questions: <c>UPDATE_BASELINES=1 dotnet test tests/Configuration.Tests --filter Corpus</c>.</remarks>
public sealed class SchemaCorpusTests
{
    private static readonly string Recorded = SchemaQuestion.PathOf("answers.jsonl");

    [Fact]
    public void What_gojsonschema_says_is_said()
    {
        var questions = SchemaQuestion.All();
        var answers = File.ReadAllLines(Recorded);
        Assert.True(questions.Count >= 250);
        Assert.Equal(questions.Count, answers.Length);

        var differences = questions.Zip(answers, (question, line) => Difference(question, Parse(line))).OfType<string>().ToList();
        Assert.True(differences.Count == 0, $"{differences.Count} of {questions.Count} differ\n{string.Join("\n", differences.Take(60))}");
    }

    [GoPackageFact("github.com/xeipuuv/gojsonschema")]
    public void What_is_recorded_is_what_gojsonschema_says()
    {
        var answers = Ask(SchemaQuestion.All());
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            File.WriteAllText(Recorded, string.Concat(answers.Select(answer => answer + "\n")));
        }

        var differences = File.ReadAllLines(Recorded).Zip(answers).Where(pair => !Parse(pair.First).Agrees(Parse(pair.Second)));
        Assert.Empty(differences);
    }

    internal static IReadOnlyList<string> Ask(IEnumerable<SchemaQuestion> questions) =>
        GoJudge.Ask("schema-judge", questions.Select(question => JsonSerializer.Serialize(question, SchemaQuestion.Format)));

    internal static SchemaAnswer Parse(string line) => JsonSerializer.Deserialize<SchemaAnswer>(line) ?? new SchemaAnswer();

    internal static string? Difference(SchemaQuestion question, SchemaAnswer expected)
    {
        var ours = SchemaAnswer.Ours(question);
        return expected.Agrees(ours)
            ? null
            : $"{question.Schema} <- {question.Instance} ({question.Draft})\n  Go:   {expected}\n  here: {ours}";
    }
}
