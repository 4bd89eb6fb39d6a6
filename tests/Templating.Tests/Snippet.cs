using System.Text.Json.Nodes;
using LcncInfra.Templating.Values;
using LcncInfra.Testing;
using LcncInfra.Testing.Go;

namespace LcncInfra.Templating.Tests;

/// <summary>A template with data, and what Go makes of it: a line of a file below <c>Snippets/</c>.</summary>
/// <param name="Row">
/// <c>template</c>; <c>data</c>, or <c>dataset</c> for an entry of <c>data.json</c>; <c>functions</c> for a set other than the built-in ones;
/// <c>nested</c> if the output is evaluated again; then what Go gave: <c>output</c>, <c>bytes</c> (in base64) or <c>error</c>.
/// </param>
public sealed record Snippet(JsonObject Row)
{
    private static readonly string[] Results = ["output", "bytes", "error"];

    private static readonly Lazy<JsonObject> Datasets = new(() => JsonNode.Parse(File.ReadAllText(PathOf("data.json")))!.AsObject());

    /// <summary>The text of the template.</summary>
    public string Template => (string)Row["template"]!;

    /// <summary>The recorded result.</summary>
    public string Expected => Describe(Row);

    /// <summary>The file of snippets of a name.</summary>
    public static RecordedAnswers Open(string name) => new(PathOf($"{name}.jsonl"));

    /// <summary>A result in one line.</summary>
    public static string Describe(JsonObject result) =>
        string.Join(' ', Results.Where(result.ContainsKey).Select(r => $"{r}: {RecordedAnswers.TextOf(result[r])}"));

    /// <summary>The line for the judge.</summary>
    public string Question()
    {
        var question = Row.DeepClone().AsObject();
        if (question.Remove("dataset", out var name))
        {
            question["data"] = Datasets.Value[(string)name!]!.DeepClone();
        }

        return question.ToJsonString();
    }

    /// <summary>Puts an answer of the judge into a row.</summary>
    public static void Record(JsonObject row, JsonObject answer)
    {
        foreach (var result in Results)
        {
            row.Remove(result);
            if (answer.Remove(result, out var value))
            {
                row[result] = value;
            }
        }
    }

    /// <summary>Evaluates the snippet with our engine.</summary>
    public JsonObject Evaluate()
    {
        var parsing = CompiledTemplate.Parse("template", Template, SnippetFunctions.Of((string?)Row["functions"]));
        if (!parsing.TryGet(out var template, out var error))
        {
            return new JsonObject { ["error"] = error.Message };
        }

        var options = new EvaluationOptions { AllowNested = Row.ContainsKey("nested") };
        var data = Row.ContainsKey("dataset") ? Datasets.Value[(string)Row["dataset"]!] : Row["data"];
        var evaluation = new TemplateEvaluator(options).EvaluateOn(template, SnippetData.Read(data));
        return evaluation.Error is { } failure ? new JsonObject { ["error"] = failure.Message }
            : GoText.HasInvalidBytes(evaluation.Text) ? new JsonObject { ["bytes"] = Convert.ToBase64String(GoText.ToUtf8(evaluation.Text)) }
            : new JsonObject { ["output"] = evaluation.Text };
    }

    private static string PathOf(string file) => RepositoryRoot.Of("tests", "Templating.Tests", "Snippets", file);
}
