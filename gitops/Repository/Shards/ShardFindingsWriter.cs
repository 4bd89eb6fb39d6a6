using System.Text.Json;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Repository.Shards;

/// <summary>Writes what a shard's run found, so that the run that joins the shards can say it once.</summary>
internal static class ShardFindingsWriter
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", DiagnosticText.NameOf(finding.Severity));
            Place(json, finding.At);
            json.WriteString("message", finding.Message);
            json.WriteString("hint", finding.Hint);
            json.WriteString("subject", finding.Subject);
            json.WriteStartArray("related");
            foreach (var related in finding.Related)
            {
                json.WriteStartObject();
                Place(json, related.At);
                json.WriteString("message", related.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, SourceSpan at)
    {
        json.WriteString("file", at.File);
        json.WriteStartArray("span");
        foreach (var number in (ReadOnlySpan<int>)[at.Line, at.Column, at.EndLine, at.EndColumn])
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
    }
}
