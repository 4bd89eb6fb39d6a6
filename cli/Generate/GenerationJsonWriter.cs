using System.Text.Json;
using LcncInfra.Cli.Reporting;

namespace LcncInfra.Cli.Generate;

/// <summary>Writes what a run did as JSON, as <c>schemas/output/generate.json</c> and <c>assemble.json</c> describe it.</summary>
internal static class GenerationJsonWriter
{
    public static void Write(TextWriter output, IReadOnlyList<GeneratedEnvironment> environments, WritingRun run, TimeSpan elapsed) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", run.Command);
            if (run.Shards is { } shards)
            {
                json.WriteNumber("shards", shards);
            }

            json.WriteStartArray("environments");
            foreach (var environment in environments)
            {
                Write(json, environment);
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, run.Diagnostics);
            json.WriteNumber("elapsedMilliseconds", (long)elapsed.TotalMilliseconds);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, GeneratedEnvironment environment)
    {
        var of = environment.Of;
        json.WriteStartObject();
        json.WriteString("environment", of.Name);
        json.WriteString("folder", environment.Folder);
        if (of.Shard is not null)
        {
            json.WriteString("shard", of.Shard);
        }

        if (of.ClusterTypes is { } clusterTypes)
        {
            json.WriteStartArray("clusterTypes");
            foreach (var (clusterType, assignments) in clusterTypes)
            {
                json.WriteStartObject();
                json.WriteString("name", clusterType);
                json.WriteNumber("assignments", assignments);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        JsonText.Strings(json, "failed", of.Failed);
        if (environment.Publication is { } publication)
        {
            json.WriteString("rendering", publication.Rendering);
            BlastRadiusText.Json(json, publication.BlastRadius);
            json.WriteStartObject("files");
            json.WriteNumber("added", publication.Plan.Added.Count);
            json.WriteNumber("changed", publication.Plan.Changed.Count);
            json.WriteNumber("unchanged", publication.Plan.Unchanged.Count);
            json.WriteNumber("removed", publication.Plan.Removed.Count);
            json.WriteNumber("kept", publication.Plan.Kept.Count);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
