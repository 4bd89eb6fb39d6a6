using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LcncInfra.Cli.Locking;

/// <summary>Writes <c>lcnc.lock</c>: JSON, sorted, one field a line, so that a change shows as the lines that changed.</summary>
internal static class SourceLockWriter
{
    /// <summary>Version of the format.</summary>
    public const int Version = 1;

    // Not for HTML: a '+' in the name of a branch stays a '+'.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The field that holds what a source is pinned to.</summary>
    public static string RevisionField(LockedSourceKind kind) => kind is LockedSourceKind.Artifact or LockedSourceKind.Chart ? "digest" : "commit";

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(SourceLock sourceLock)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("release", sourceLock.Release);
            json.WriteStartArray("sources");
            foreach (var source in sourceLock.Sources)
            {
                json.WriteStartObject();
                json.WriteString("kind", source.Kind.ToString());
                json.WriteString("repo", source.Repo);
                json.WriteString("ref", source.Ref);
                json.WriteString(RevisionField(source.Kind), source.Revision);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}
