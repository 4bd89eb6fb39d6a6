using System.Text;
using System.Text.Json;
using LcncInfra.Cli.Running;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Reporting;

/// <summary>Writes findings as a SARIF 2.1.0 log, which code scanning services read.</summary>
internal static class SarifWriter
{
    public static void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonText.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            Tool(json, diagnostics);
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
            {
                Result(json, diagnostic);
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Tool(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "lcnc");
        json.WriteString("version", ProgramVersion.Text);
        json.WriteStartArray("rules");
        foreach (var code in diagnostics.Select(d => d.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Result(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code);
        json.WriteString("level", diagnostic.Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "note",
        });
        json.WriteStartObject("message");
        var message = PrintableText.Of(diagnostic.Message);
        json.WriteString("text", diagnostic.Hint is null ? message : $"{message} {diagnostic.Hint}");
        json.WriteEndObject();
        Locations(json, "locations", diagnostic.At.File.Length == 0 ? [] : [(diagnostic.At, null)]);
        Locations(json, "relatedLocations", diagnostic.Related.Select(r => (r.At, (string?)r.Message)).ToList());
        json.WriteEndObject();
    }

    private static void Locations(Utf8JsonWriter json, string property, IReadOnlyList<(SourceSpan At, string? Message)> places)
    {
        if (places.Count == 0)
        {
            return;
        }

        json.WriteStartArray(property);
        foreach (var (at, message) in places)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', at.File.Split('/').Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            Region(json, at);
            json.WriteEndObject();
            if (message is not null)
            {
                json.WriteStartObject("message");
                json.WriteString("text", message);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the part of a file that is meant; nothing for the whole file.</summary>
    public static void Region(Utf8JsonWriter json, SourceSpan at)
    {
        if (at.Line == 0)
        {
            return;
        }

        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        json.WriteNumber("endLine", Math.Max(at.Line, at.EndLine));
        json.WriteNumber("endColumn", at.EndLine > at.Line ? at.EndColumn : Math.Max(at.Column, at.EndColumn));
        json.WriteEndObject();
    }
}
