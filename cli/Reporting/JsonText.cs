using System.Text;
using System.Text.Json;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Reporting;

/// <summary>How all commands write JSON: indented, <c>\n</c>, ASCII beyond what needs escaping.</summary>
internal static class JsonText
{
    public static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes one document and ends it with a newline.</summary>
    public static void Write(TextWriter output, Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            content(json);
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    /// <summary>Writes the property <c>diagnostics</c>, as every schema in <c>schemas/output/</c> describes it.</summary>
    public static void Diagnostics(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", DiagnosticText.NameOf(diagnostic.Severity));
            Place(json, diagnostic.At);
            json.WriteString("message", PrintableText.Of(diagnostic.Message));
            if (diagnostic.Hint is not null)
            {
                json.WriteString("hint", diagnostic.Hint);
            }

            if (diagnostic.Subject is not null)
            {
                json.WriteString("subject", diagnostic.Subject);
            }

            if (diagnostic.Related.Count > 0)
            {
                json.WriteStartArray("related");
                foreach (var related in diagnostic.Related)
                {
                    json.WriteStartObject();
                    Place(json, related.At);
                    json.WriteString("message", related.Message);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a list of texts.</summary>
    public static void Strings(Utf8JsonWriter json, string property, IEnumerable<string> values)
    {
        json.WriteStartArray(property);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Writes where something is as the properties <c>file</c>, <c>line</c>, <c>column</c>, <c>endLine</c> and <c>endColumn</c>; nothing if it has no place.</summary>
    public static void Place(Utf8JsonWriter json, SourceSpan at)
    {
        if (at.File.Length > 0)
        {
            json.WriteString("file", at.File);
        }

        if (at.Line > 0)
        {
            json.WriteNumber("line", at.Line);
            json.WriteNumber("column", at.Column);
            json.WriteNumber("endLine", at.EndLine);
            json.WriteNumber("endColumn", at.EndColumn);
        }
    }
}
