using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LcncInfra.Catalog.Promotions;

namespace LcncInfra.Cli.Promote.Approvals;

/// <summary>Writes an Approval as a file of a control plane: JSON, which is YAML, so that no text of a person can become a field.</summary>
internal static class ApprovalWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(Approval approval)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("apiVersion", "lcncinfra.io/v1alpha1");
            json.WriteString("kind", "Approval");
            json.WriteStartObject("metadata");
            json.WriteString("name", approval.Name);
            json.WriteEndObject();
            json.WriteStartObject("spec");
            json.WriteString("environment", approval.Environment);
            json.WriteString("release", approval.Release);
            json.WriteString("rendering", approval.Rendering);
            if (approval.Reason is { } reason)
            {
                json.WriteString("reason", reason);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
