using System.Text.Json;
using LcncInfra.Templating.Kalypso;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;
using LcncInfra.Testing;
using LcncInfra.Testing.Go;

namespace LcncInfra.Templating.Tests.Yaml;

public sealed class YamlV3WriterRecordedTests
{
    private static readonly RecordedAnswers Recorded =
        new(RepositoryRoot.Of("tests", "Templating.Tests", "Yaml", "emit-cases.jsonl"));

    public static TheoryData<int> Cases => Recorded.Numbers;

    [Theory, MemberData(nameof(Cases))]
    public void A_value_is_written_as_Go_writes_it(int number) =>
        Assert.Equal(Recorded.Rows[number]["yaml"]!.GetValue<string>(), YamlV3Writer.Write(ValueOf(number)));

    [Theory, MemberData(nameof(Cases))]
    public void A_value_has_the_hash_that_Go_computes(int number) =>
        Assert.Equal(Recorded.Rows[number]["hash"]!.GetValue<string>(), KalypsoFunctions.Hash(ValueOf(number)));

    [GoFact]
    public void The_recorded_answers_are_those_that_Go_gives()
    {
        var texts = Ask("emit");
        var hashes = Ask("hash");

        Recorded.ShouldBe((number, row) =>
        {
            row["yaml"] = GoText.FromUtf8(Convert.FromBase64String(texts[number]));
            row["hash"] = hashes[number];
        });
    }

    private static List<string> Ask(string operation)
    {
        var questions = Recorded.Rows.Select(row => YamlV3WriterJudgeTests.Question(operation, RecordedAnswers.TextOf(row["value"])));
        return [.. GoJudge.Ask("yaml-judge", questions).Select(YamlV3WriterJudgeTests.Theirs)];
    }

    private static object? ValueOf(int number)
    {
        using var json = JsonDocument.Parse(RecordedAnswers.TextOf(Recorded.Rows[number]["value"]));
        return TypedValue.Read(json.RootElement);
    }
}
