using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;
using LcncInfra.Publishing.Earlier;

namespace LcncInfra.Cli.Verify;

/// <summary>Writes what was verified as JSON, as <c>schemas/output/verify.json</c> describes it.</summary>
internal static class VerifyJsonWriter
{
    public static void Write(TextWriter output, EarlierPublication? earlier, IReadOnlyList<Diagnostic> diagnostics) => JsonText.Write(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("command", "verify");
        if (earlier is not null)
        {
            json.WriteString("commit", earlier.Commit.Commit);
            json.WriteString("environment", earlier.Origin.Environment);
            json.WriteString("rendering", earlier.Rendering);
            json.WriteNumber("files", earlier.Tree.Tree.Files.Count);
        }

        json.WriteBoolean("verified", earlier is not null && diagnostics.All(d => d.Severity != Severity.Error));
        JsonText.Diagnostics(json, diagnostics);
        json.WriteEndObject();
    });
}
