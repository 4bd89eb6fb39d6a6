using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Generate;

/// <summary>Writes what a run did as JSON, as <c>schemas/output/generate.json</c> describes it.</summary>
internal static class GenerationJsonWriter
{
    public static void Write(
        TextWriter output, IReadOnlyList<GeneratedEnvironment> environments, IReadOnlyList<Diagnostic> diagnostics, TimeSpan elapsed) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "generate");
            json.WriteStartArray("environments");
            foreach (var environment in environments)
            {
                Write(json, environment);
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteNumber("elapsedMilliseconds", (long)elapsed.TotalMilliseconds);
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, GeneratedEnvironment environment)
    {
        var result = environment.Result;
        json.WriteStartObject();
        json.WriteString("environment", result.Environment);
        json.WriteString("folder", environment.Folder);
        if (result.Catalog is { } catalog)
        {
            var counts = (result.Placement?.Assignments ?? []).ToLookup(a => a.ClusterType.Value.Name, StringComparer.Ordinal);
            json.WriteStartArray("clusterTypes");
            foreach (var name in catalog.ClusterTypes.Select(c => c.Value.Name))
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteNumber("assignments", counts[name].Count());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteStartArray("failed");
        foreach (var assignment in result.Failed)
        {
            json.WriteStringValue(assignment.Name);
        }

        json.WriteEndArray();
        if (environment.Publication is { } publication)
        {
            json.WriteString("rendering", publication.Rendering);
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
