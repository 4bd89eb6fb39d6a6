using System.Text.Json.Nodes;
using LcncInfra.Testing;
using LcncInfra.Testing.Go;

namespace LcncInfra.Configuration.Tests.Values.Yaml;

public sealed class YamlV2ReaderRecordedTests
{
    private static readonly RecordedAnswers Recorded =
        new(RepositoryRoot.Of("tests", "Configuration.Tests", "Values", "Yaml", "parse-cases.jsonl"));

    public static TheoryData<int> Cases => Recorded.Numbers;

    [Theory, MemberData(nameof(Cases))]
    public void A_text_is_read_as_Go_reads_it(int number)
    {
        var row = Recorded.Rows[number];

        var ours = YamlV2ReaderJudgeTests.Ours(row["text"]!.GetValue<string>());

        Assert.Equal(row["go"] is JsonValue ? "error" : RecordedAnswers.TextOf(row["go"]), ours);
    }

    [GoFact]
    public void The_recorded_answers_are_those_that_Go_gives()
    {
        var answers = GoJudge.Ask("yaml-judge", Recorded.Rows.Select(row => YamlV2ReaderJudgeTests.Question(row["text"]!.GetValue<string>())));

        Recorded.ShouldBe((number, row) =>
        {
            var answer = JsonNode.Parse(answers[number])!.AsObject();
            row["go"] = answer.TryGetPropertyValue("ok", out var value) ? value?.DeepClone() : "error";
        });
    }
}
