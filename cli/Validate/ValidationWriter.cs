using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Generation;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Validate;

/// <summary>Writes what <c>validate</c> found, one line per environment.</summary>
internal static class ValidationWriter
{
    /// <summary>For people.</summary>
    public static void WriteText(CommandIo io, EnvironmentRuns runs)
    {
        var style = new TextStyle(io.ColoursOut);
        foreach (var result in runs.Results)
        {
            var verdict = result.HasErrors ? style.Red("not valid") : style.Green("valid");
            var parts = new[] { Size(result), Counted.Of(Count(result, Severity.Error), "error"), Counted.Of(Count(result, Severity.Warning), "warning") };
            io.Out.WriteLine($"{result.Environment}: {verdict}: {string.Join(", ", parts.Where(p => p.Length > 0))}");
        }
    }

    /// <summary>For programs, as <c>schemas/output/validate.json</c> describes it.</summary>
    public static void WriteJson(TextWriter output, EnvironmentRuns runs) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("command", "validate");
        json.WriteBoolean("valid", !runs.HasErrors);
        json.WriteStartArray("environments");
        foreach (var result in runs.Results)
        {
            json.WriteStartObject();
            json.WriteString("environment", result.Environment);
            json.WriteBoolean("valid", !result.HasErrors);
            json.WriteNumber("errors", Count(result, Severity.Error));
            json.WriteNumber("warnings", Count(result, Severity.Warning));
            if (result is { Placement: { } placement, Tree: { } tree })
            {
                json.WriteNumber("assignments", placement.Assignments.Count);
                json.WriteNumber("files", tree.Files.Count);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonText.Diagnostics(json, runs.Diagnostics);
        json.WriteEndObject();
    });

    private static string Size(GenerationResult result) => result is { Catalog: { } catalog, Placement: { } placement, Tree: { } tree }
        ? $"{Counted.Of(placement.Assignments.Count, "assignment")} of {Counted.Of(catalog.DeploymentTargets.Count, "target")} "
            + $"on {Counted.Of(catalog.ClusterTypes.Count, "cluster type")}, {Counted.Of(tree.Files.Count, "file")}"
        : string.Empty;

    private static int Count(GenerationResult result, Severity severity) => result.Diagnostics.Count(d => d.Severity == severity);
}
