using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LcncInfra.Repository.Interchange;

/// <summary>Writes the metadata of a tree, and the note of its commit.</summary>
public static class HydratorMetadataWriter
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file, as UTF-8.</summary>
    public static ReadOnlyMemory<byte> Write(HydratorMetadata metadata)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Indented))
        {
            json.WriteStartObject();
            Optional(json, "repoURL", metadata.RepoUrl);
            json.WriteString("drySha", metadata.DrySha);
            Optional(json, "author", metadata.Author);
            Optional(json, "date", metadata.Date);
            Optional(json, "subject", metadata.Subject);
            Optional(json, "body", metadata.Body);
            WriteReferences(json, metadata);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }

    /// <summary>The note of a commit.</summary>
    public static string WriteNote(HydratorMetadata metadata) => $"{{\"drySha\":\"{metadata.DrySha}\"}}";

    private static void WriteReferences(Utf8JsonWriter json, HydratorMetadata metadata)
    {
        if (metadata.References.Count == 0)
        {
            return;
        }

        json.WriteStartArray("references");
        foreach (var reference in metadata.References)
        {
            json.WriteStartObject();
            json.WriteStartObject("commit");
            json.WriteString("sha", reference.Sha);
            json.WriteString("repoURL", reference.RepoUrl);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
