using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Writes values of the configuration as JSON.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Inline = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A value on one line.</summary>
    public static string Of(object? value)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Inline))
        {
            Append(json, value);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>Writes a value with its type.</summary>
    public static void Append(Utf8JsonWriter json, object? value)
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
