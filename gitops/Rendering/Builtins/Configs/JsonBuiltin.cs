using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Templating.Values;

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
                Append(json, entry.Value);
            }

            json.WriteEndObject();
        }

        return $"{Encoding.UTF8.GetString(bytes.ToArray())}\n";
    }

    private static void Append(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case GoMap map:
                json.WriteStartObject();
                foreach (var (key, item) in map.SortedEntries)
                {
                    json.WritePropertyName(key as string ?? ConfigText.Of(key).TrimEnd('\n'));
                    Append(json, item);
                }

                json.WriteEndObject();
                break;
            case GoList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Append(json, item);
                }

                json.WriteEndArray();
                break;
            default:
                AppendScalar(json, value);
                break;
        }
    }

    private static void AppendScalar(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case ulong number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            default:
                // Text, and what JSON has no word for: infinities, and times.
                json.WriteStringValue(value as string ?? ConfigText.Of(value).TrimEnd('\n'));
                break;
        }
    }
}
