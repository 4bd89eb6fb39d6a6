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
    /// <param name="resource">Name of the resource in the engine; <see langword="null"/> if it is about none.</param>
    public static void Write(Utf8JsonWriter json, SourceSpan at, string? message, string? resource)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', at.File.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        SarifWriter.Region(json, at);
        json.WriteEndObject();
        if (resource is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("fullyQualifiedName", resource);
            json.WriteString("kind", "resource");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null)
        {
            json.WriteStartObject("message");
            json.WriteString("text", message);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
