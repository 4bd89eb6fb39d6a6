using System.Text.Json;
using LcncInfra.Cli.Reporting;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Cli.Policies;

/// <summary>Writes a place of a SARIF log.</summary>
internal static class SarifLocation
{
    /// <summary>Writes it.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="at">The place.</param>
    /// <param name="message">What stands there; <see langword="null"/> for nothing to say.</param>
    public static void Write(Utf8JsonWriter json, SourceSpan at, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', at.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        SarifWriter.Region(json, at);
        json.WriteEndObject();
        if (message is not null)
        {
            json.WriteStartObject("message");
            json.WriteString("text", message);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
