using LcncInfra.Cli.Reporting;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.PlacementTests;

/// <summary>Writes how many expectations hold.</summary>
internal static class TestWriter
{
    /// <summary>The last line for people, or the document for programs; formats of findings alone get nothing more.</summary>
    public static void Write(CommandIo io, OutputFormat format, IReadOnlyList<TestOutcome> outcomes, IReadOnlyList<Diagnostic> diagnostics)
    {
        var (passed, failed) = (outcomes.Sum(o => o.Passed), outcomes.Sum(o => o.Failed));
        if (format == OutputFormat.Json)
        {
            WriteJson(io.Out, outcomes, diagnostics);
        }
        else if (format == OutputFormat.Text)
        {
            var style = new TextStyle(io.ColoursOut);
            io.Out.WriteLine($"{style.Green($"{passed} passed")}, {(failed > 0 ? style.Red($"{failed} failed") : "0 failed")}");
        }
    }

    private static void WriteJson(TextWriter output, IReadOnlyList<TestOutcome> outcomes, IReadOnlyList<Diagnostic> diagnostics) =>
        JsonText.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("command", "test");
            json.WriteNumber("passed", outcomes.Sum(o => o.Passed));
            json.WriteNumber("failed", outcomes.Sum(o => o.Failed));
            json.WriteStartArray("tests");
            foreach (var outcome in outcomes)
            {
                json.WriteStartObject();
                json.WriteString("name", outcome.Test.Value.Name);
                json.WriteString("environment", outcome.Test.Value.Environment);
                JsonText.Place(json, outcome.Test.At("metadata.name"));
                json.WriteNumber("passed", outcome.Passed);
                json.WriteNumber("failed", outcome.Failed);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            JsonText.Diagnostics(json, diagnostics);
            json.WriteEndObject();
        });
}
