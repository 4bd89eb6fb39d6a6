using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LcncInfra.Repository.Shards;

/// <summary>Writes a shard's record as JSON, with a seal at its end that shows damage.</summary>
public static class ShardRecordWriter
{
    /// <summary>The version of the format; a reader refuses another.</summary>
    public const int FormatVersion = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>The JSON text as UTF-8, ending with a newline.</summary>
    public static byte[] Write(ShardRecord record)
    {
        var buffer = new ArrayBufferWriter<byte>(1024 + (record.Files.Count * 220));
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", FormatVersion);
            json.WriteNumber("index", record.Index);
            Inputs(json, record.Inputs);
            ClusterTypes(json, record);
            Decisions(json, record);
            Strings(json, "failed", record.Failed);
            Strings(json, "retained", record.Retained);
            ShardFindingsWriter.Write(json, record.Findings);
            Files(json, record);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return ShardSeal.Add(buffer.WrittenSpan);
    }

    private static void Inputs(Utf8JsonWriter json, ShardInputs inputs)
    {
        json.WriteStartObject("inputs");
        json.WriteString("environment", inputs.Environment);
        json.WriteNumber("count", inputs.Count);
        json.WriteString("profile", ProfileName.Of(inputs.Profile));
        json.WriteString("renderer", inputs.Renderer);
        json.WriteString("controlPlane", inputs.ControlPlane);
        json.WriteString("release", inputs.Release);
        json.WriteString("facts", inputs.Facts);
        json.WriteString("previousDecisions", inputs.PreviousDecisions);
        json.WriteString("placements", inputs.Placements);
        json.WriteString("root", inputs.Root);
        json.WriteString("folder", inputs.Folder);
        json.WriteStartArray("sources");
        foreach (var source in inputs.Sources)
        {
            json.WriteStartObject();
            json.WriteString("kind", source.Kind.ToString());
            json.WriteString("name", source.Name);
            json.WriteString("revision", source.Revision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ShardSettingsWriter.Write(json, inputs);
        json.WriteEndObject();
    }

    private static void ClusterTypes(Utf8JsonWriter json, ShardRecord record)
    {
        json.WriteStartArray("clusterTypes");
        foreach (var clusterType in record.ClusterTypes)
        {
            json.WriteStartObject();
            json.WriteString("name", clusterType.Name);
            json.WriteNumber("assignments", clusterType.Assignments);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Decisions(Utf8JsonWriter json, ShardRecord record)
    {
        json.WriteStartArray("decisions");
        foreach (var decision in record.Decisions)
        {
            json.WriteStartObject();
            json.WriteString("clusterType", decision.ClusterType);
            json.WriteString("deploymentTarget", decision.DeploymentTarget);
            Strings(json, "policies", decision.Policies);
            json.WriteString("configuration", decision.Configuration);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Files(Utf8JsonWriter json, ShardRecord record)
    {
        json.WriteStartArray("files");
        foreach (var file in record.Files)
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("owner", file.Owner);
            json.WriteString("digest", file.Digest);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string property, IEnumerable<string> values)
    {
        json.WriteStartArray(property);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
