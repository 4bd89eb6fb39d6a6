using System.Text.Json;
using System.Text.Json.Nodes;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Tests;

/// <summary>A template with data, whose result Go has been asked for.</summary>
public sealed record Snippet(string Name, string Template)
{
    /// <summary>As <see cref="TypedValue"/> reads it.</summary>
    public JsonNode? Data { get; init; }

    /// <summary>Set of functions; absent for the built-in ones.</summary>
    public string? Functions { get; init; }

    /// <summary>Whether the output is evaluated again.</summary>
    public bool Nested { get; init; }

    /// <summary>Why the result is not Go 1.19's; only in files of differences.</summary>
    public string? Reason { get; init; }

    /// <summary>Evaluates the snippet with the engine.</summary>
    public SnippetResult Evaluate()
    {
        var parsing = CompiledTemplate.Parse("template", Template, SnippetFunctions.Of(Functions));
        if (!parsing.TryGet(out var template, out var error))
        {
            return new SnippetResult(Name) { Error = error.Message };
        }

        var options = new EvaluationOptions { AllowNested = Nested };
        var evaluation = new TemplateEvaluator(options).EvaluateOn(template, TypedValue.Read(Data));
        return evaluation.Error is { } failure ? new SnippetResult(Name) { Error = failure.Message }
            : GoText.HasInvalidBytes(evaluation.Text) ? new SnippetResult(Name) { Bytes = Convert.ToBase64String(GoText.ToUtf8(evaluation.Text)) }
            : new SnippetResult(Name) { Output = evaluation.Text };
    }

    public override string ToString() => JsonSerializer.Serialize(Template);
}
