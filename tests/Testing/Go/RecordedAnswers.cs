using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LcncInfra.Testing.Go;

/// <summary>Questions with the answers that Go gave, one JSON object a line, so that tests compare with Go where it is absent.</summary>
/// <param name="path">The file; a new question is a new line without answer, then the tests are run once with <c>UPDATE_BASELINES=1</c>.</param>
public sealed class RecordedAnswers(string path)
{
    // Characters as they are, so that reviewers can read the lines.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Lazy<IReadOnlyList<JsonObject>> _rows = new(() =>
        [.. File.ReadLines(path).Select(line => JsonNode.Parse(line)!.AsObject())]);

    /// <summary>The questions with their answers.</summary>
    public IReadOnlyList<JsonObject> Rows => _rows.Value;

    /// <summary>The numbers of the questions, as rows of a theory.</summary>
    public TheoryData<int> Numbers => new(Enumerable.Range(0, Rows.Count));

    /// <summary>The JSON text of a part of a row, as Go would write it.</summary>
    public static string TextOf(JsonNode? part) => part?.ToJsonString(Readable) ?? "null";

    /// <summary>Fails unless the recorded answers are those given now; with <c>UPDATE_BASELINES=1</c> records them.</summary>
    /// <param name="answer">Puts the answer of now into a copy of a row.</param>
    public void ShouldBe(Action<int, JsonObject> answer)
    {
        var now = Rows.Select((row, number) => Answered(row, number, answer)).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_BASELINES") == "1")
        {
            File.WriteAllLines(path, now);
            return;
        }

        Assert.Equal(Rows.Select(TextOf), now);
    }

    private static string Answered(JsonObject row, int number, Action<int, JsonObject> answer)
    {
        var copy = row.DeepClone().AsObject();
        answer(number, copy);
        return TextOf(copy);
    }
}
