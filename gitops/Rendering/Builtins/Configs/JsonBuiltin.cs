using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LcncInfra.Configuration.Snapshots;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Writes the configuration of an assignment as a JSON file, for what reads the repository itself.</summary>
internal static class JsonBuiltin
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text; empty without configuration.</summary>
    public static string Write(ConfigSnapshot config)
    {
        if (config.Entries.Count == 0)
        {
            return string.Empty;
        }

        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Indented))
        {
            json.WriteStartObject();
            foreach (var entry in config.Entries)
            {
                json.WritePropertyName(entry.Key);
                JsonText.Append(json, entry.Value);
            }

            json.WriteEndObject();
        }

        return $"{Encoding.UTF8.GetString(bytes.ToArray())}\n";
    }
}
