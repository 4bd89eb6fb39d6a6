using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LcncInfra.Catalog.Repositories;
using LcncInfra.Catalog.Settings;
using LcncInfra.Model.Collections;

namespace LcncInfra.Repository.Releases;

/// <summary>Writes the release file as JSON.</summary>
public static class ReleaseRecordWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>The JSON text as UTF-8, ending with a newline.</summary>
    public static byte[] Write(ReleaseRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteString("environment", record.Environment);
            json.WriteString("renderer", record.Renderer);
            json.WriteString("rendering", record.Rendering);
            Optional(json, "release", record.Release);
            json.WriteStartObject("inputs");
            json.WriteString("controlPlane", record.ControlPlane);
            Optional(json, "facts", record.Facts);
            Optional(json, "previousDecisions", record.PreviousDecisions);
            json.WriteEndObject();
            json.WriteStartArray("sources");
            foreach (var source in record.Sources)
            {
                json.WriteStartObject();
                json.WriteString("kind", source.Kind.ToString());
                json.WriteString("name", source.Name);
                Optional(json, "revision", source.Revision);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteRepositories(json, record.GitOpsRepositories);
            WriteSuppressions(json, record.Suppressions);
            WriteAllowance(json, record.AllowDeletion);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteRepositories(Utf8JsonWriter json, ValueList<GitOpsRepo> repositories)
    {
        if (repositories.Count == 0)
        {
            return;
        }

        json.WriteStartArray("gitOpsRepositories");
        foreach (var (name, target) in repositories)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteString("repo", target.Repo);
            json.WriteString("branch", target.Branch);
            json.WriteString("path", target.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteAllowance(Utf8JsonWriter json, DeletionAllowance? allowance)
    {
        if (allowance is not null)
        {
            json.WriteStartObject("allowDeletion");
            json.WriteString("rendering", allowance.Rendering);
            json.WriteNumber("percent", allowance.Percent);
            json.WriteString("reason", allowance.Reason);
            json.WriteEndObject();
        }
    }

    private static void WriteSuppressions(Utf8JsonWriter json, ValueList<Suppression> suppressions)
    {
        if (suppressions.Count == 0)
        {
            return;
        }

        json.WriteStartArray("suppressions");
        foreach (var (code, subject, reason) in suppressions)
        {
            json.WriteStartObject();
            json.WriteString("code", code);
            Optional(json, "subject", subject);
            json.WriteString("reason", reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
