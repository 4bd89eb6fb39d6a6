using System.Text.Json;
using LcncInfra.Automation.Pipeline;
using LcncInfra.Automation.Stacks;
using LcncInfra.Cli.Promote;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Automation.Reports;

/// <summary>Writes a run of the pipeline as JSON, as <c>schemas/automation/pipeline.json</c> describes it.</summary>
internal static class PipelineJsonWriter
{
    /// <summary>Writes the document.</summary>
    public static void Write(TextWriter output, PipelineReport report, IReadOnlyList<Diagnostic> diagnostics) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("command", "promotion");
        if (report.Flow is { } flow)
        {
            json.WriteString("flow", flow);
        }

        if (report.Run is { } run)
        {
            JsonText.Strings(json, "done", run.Done);
            PromotionJsonWriter.WriteHold(json, run.State.Hold);
            json.WriteStartArray("environments");
            foreach (var plan in run.Plan.Environments)
            {
                json.WriteStartObject();
                PromotionJsonWriter.Fields(json, plan, run.State.Of(plan.Environment));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("work");
        foreach (var work in report.Work)
        {
            json.WriteStartObject();
            Fields(json, work);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonText.Diagnostics(json, diagnostics);
        json.WriteEndObject();
    });

    private static void Fields(Utf8JsonWriter json, StackWork work)
    {
        json.WriteString("environment", work.Environment);
        json.WriteString("stack", work.Stack);
        json.WriteNumber("number", work.Move.Number);
        json.WriteString("release", work.Move.Release);
        json.WriteString("rendering", work.Move.Rendering);
        json.WriteString("reason", work.Move.Reason.ToString());
        Changes(json, "drift", work.Drift);
        Changes(json, "planned", work.Planned);
        if (work.Findings is { } findings)
        {
            json.WriteStartObject("policies");
            JsonText.Diagnostics(json, findings);
            json.WriteEndObject();
        }

        Changes(json, "applied", work.Applied);
        if (work.StoppedAt is { } step)
        {
            json.WriteStartObject("stopped");
            json.WriteString("at", StackWorkText.NameOf(step));
            json.WriteString("because", PrintableText.Of(work.Because ?? string.Empty));
            json.WriteBoolean("waits", work.IsLater);
            json.WriteEndObject();
        }
    }

    private static void Changes(Utf8JsonWriter json, string name, StackChanges? changes)
    {
        if (changes is null)
        {
            return;
        }

        json.WriteStartObject(name);
        json.WriteStartObject("counts");
        foreach (var (kind, count) in changes.Counts)
        {
            json.WriteNumber(StackWorkText.NameOf(kind), count);
        }

        json.WriteEndObject();
        json.WriteStartArray("resources");
        foreach (var resource in changes.Resources)
        {
            json.WriteStartObject();
            json.WriteString("change", StackWorkText.NameOf(resource.Kind));
            json.WriteString("type", PrintableText.Of(resource.Type));
            json.WriteString("name", PrintableText.Of(resource.Name));
            JsonText.Strings(json, "properties", resource.Properties.Select(PrintableText.Of));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
