using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Publish;

/// <summary>Writes what was published as JSON, as <c>schemas/output/publish.json</c> describes it.</summary>
internal static class PublishJsonWriter
{
    public static void Write(TextWriter output, IReadOnlyList<PublishedEnvironmentReport> reports, IReadOnlyList<Diagnostic> diagnostics, bool isDryRun) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "publish");
            json.WriteBoolean("dryRun", isDryRun);
            json.WriteStartArray("environments");
            foreach (var report in reports)
            {
                Write(json, report);
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, PublishedEnvironmentReport report)
    {
        json.WriteStartObject();
        json.WriteString("environment", report.Environment);
        if (report.Target is { } target)
        {
            json.WriteString("repository", target.Repository.Display);
            json.WriteString("branch", target.Branch);
        }

        if (report.Outcome is { } outcome)
        {
            json.WriteString("action", JsonNamingPolicy.CamelCase.ConvertName(outcome.Action.ToString()));
            Optional(json, "base", outcome.Base);
            Optional(json, "commit", outcome.Commit);
            Optional(json, "message", outcome.Message);
            Optional(json, "proposal", report.Proposal);
            Optional(json, "pullRequest", report.PullRequest);
            JsonText.Strings(json, "refs", outcome.Moved);
            json.WriteString("rendering", outcome.Publication.Rendering);
            BlastRadiusText.Json(json, outcome.Publication.BlastRadius);
            json.WriteStartObject("files");
            json.WriteNumber("added", outcome.Publication.Plan.Added.Count);
            json.WriteNumber("changed", outcome.Publication.Plan.Changed.Count);
            json.WriteNumber("unchanged", outcome.Publication.Plan.Unchanged.Count);
            json.WriteNumber("removed", outcome.Publication.Plan.Removed.Count);
            json.WriteNumber("kept", outcome.Publication.Plan.Kept.Count);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
