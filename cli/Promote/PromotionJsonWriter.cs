using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Flow.Gates;
using LcncInfra.Flow.Planning;
using LcncInfra.Flow.States;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Promote;

/// <summary>Writes where a flow stands as JSON, as <c>schemas/output/promotion.json</c> describes it.</summary>
internal static class PromotionJsonWriter
{
    /// <summary>Writes the document.</summary>
    public static void Write(TextWriter output, PromotionReport report, IReadOnlyList<Diagnostic> diagnostics) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("command", report.Command);
        Optional(json, "flow", report.Flow);
        if (report.Run is { } run)
        {
            JsonText.Strings(json, "done", run.Done);
            WriteHold(json, run.State.Hold);
            json.WriteStartArray("environments");
            foreach (var plan in run.Plan.Environments)
            {
                json.WriteStartObject();
                Fields(json, plan, run.State.Of(plan.Environment));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        JsonText.Diagnostics(json, diagnostics);
        json.WriteEndObject();
    });

    /// <summary>Writes where an environment stands, as fields of an object.</summary>
    public static void Fields(Utf8JsonWriter json, EnvironmentPlan plan, EnvironmentState known)
    {
        json.WriteString("environment", plan.Environment);
        WriteHold(json, known.Hold);
        Optional(json, "pin", known.Pin);
        if (known.Current is { } current)
        {
            json.WriteStartObject("current");
            json.WriteNumber("number", current.Number);
            json.WriteString("release", current.Release);
            json.WriteString("rendering", current.Rendering);
            json.WriteString("commit", current.Commit);
            json.WriteString("reason", current.Reason.ToString());
            json.WriteString("at", StateWriter.Time(current.At));
            json.WriteString("verdict", current.Verdict.ToString());
            Optional(json, "decidedAt", current.DecidedAt is { } at ? StateWriter.Time(at) : null);
            Optional(json, "because", current.Because);
            json.WriteNumber("waves", current.Waves.Count);
            json.WriteEndObject();
        }

        if (plan.Candidate is { } candidate)
        {
            json.WriteStartObject("candidate");
            json.WriteNumber("number", candidate.Number);
            json.WriteString("release", candidate.Digest);
            Optional(json, "rendering", plan.CandidateRendering);
            json.WriteEndObject();
        }

        if (plan.Proposal is { } proposal)
        {
            Write(json, proposal);
        }

        json.WriteStartArray("ready");
        foreach (var number in plan.Ready)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        Gates(json, "enter", plan.Before);
        Gates(json, "leave", plan.Behind);
        Optional(json, "unwell", plan.Unwell);
        Optional(json, "merge", plan.Merge);
        Optional(json, "note", plan.Note);
    }

    private static void Write(Utf8JsonWriter json, StandingProposal proposal)
    {
        json.WriteStartObject("proposal");
        json.WriteNumber("number", proposal.Move.Number);
        json.WriteString("release", proposal.Move.Release);
        json.WriteString("rendering", proposal.Move.Rendering);
        json.WriteString("reason", proposal.Move.Reason.ToString());
        json.WriteString("at", StateWriter.Time(proposal.Move.At));
        json.WriteString("commit", proposal.Commit);
        json.WriteString("url", proposal.Url);
        json.WriteEndObject();
    }

    private static void Gates(Utf8JsonWriter json, string name, IEnumerable<GateVerdict> verdicts)
    {
        json.WriteStartArray(name);
        foreach (var verdict in verdicts)
        {
            json.WriteStartObject();
            json.WriteString("gate", verdict.Gate);
            json.WriteString("outcome", verdict.Outcome.ToString());
            json.WriteString("reason", PrintableText.Of(verdict.Reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes why nothing moves, if so.</summary>
    public static void WriteHold(Utf8JsonWriter json, Hold? hold)
    {
        if (hold is not null)
        {
            json.WriteStartObject("hold");
            json.WriteString("by", hold.By);
            json.WriteString("at", StateWriter.Time(hold.At));
            json.WriteString("reason", hold.Reason);
            json.WriteEndObject();
        }
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
