using System.Buffers;
using System.Text.Json;
using LcncInfra.Cli.Schedulers;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Questions;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote.Worlds;

/// <summary>Asks programs of gates: a JSON object on standard input, another with <c>outcome</c> and <c>reason</c> on standard output.</summary>
/// <param name="allowed">The programs that the command line allows; <see langword="null"/> for none.</param>
internal sealed class GatePrograms(SchedulerExecutables? allowed)
{
    private const int MaximumReason = 500;

    /// <summary>The answer of a program; one that says nothing that can be understood waits.</summary>
    public FlowAnswer Answer(FlowQuestion.Program question)
    {
        if (allowed?.Run(question.Executable, Question(question)) is not { } run)
        {
            return new FlowAnswer(GateOutcome.Waiting, $"this command line does not allow it: --allow-exec {question.Executable}=FILE");
        }

        if (run.Problem is { } problem)
        {
            return new FlowAnswer(GateOutcome.Waiting, PrintableText.Of(run.ErrorText.Length == 0 ? problem : $"{problem}: {run.ErrorText}"));
        }

        try
        {
            using var answer = JsonDocument.Parse(run.Output);
            return Read(answer.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return new FlowAnswer(GateOutcome.Waiting, "what it wrote is not JSON");
        }
    }

    private static FlowAnswer Read(JsonElement answer)
    {
        var outcome = TextOf(answer, "outcome");
        var reason = PrintableText.Of(TextOf(answer, "reason"));
        reason = reason.Length > MaximumReason ? reason[..MaximumReason] : reason;
        return outcome switch
        {
            "passed" => new FlowAnswer(GateOutcome.Passed, reason.Length == 0 ? "passed" : reason),
            "waiting" => new FlowAnswer(GateOutcome.Waiting, reason.Length == 0 ? "not yet" : reason),
            "failed" => new FlowAnswer(GateOutcome.Failed, reason.Length == 0 ? "failed" : reason),
            _ => new FlowAnswer(GateOutcome.Waiting, "its outcome is not one of passed, waiting and failed"),
        };
    }

    private static string TextOf(JsonElement answer, string name) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() ?? string.Empty : string.Empty;

    private static byte[] Question(FlowQuestion.Program question)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("environment", question.Environment);
            json.WriteString("gate", question.Gate);
            json.WriteString("release", question.About.Release);
            json.WriteString("rendering", question.About.Rendering);
            json.WriteString("commit", question.About.Commit);
            json.WriteNumber("wave", question.About.Wave);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }
}
