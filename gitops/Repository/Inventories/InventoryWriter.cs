using System.Buffers;
using System.Text.Json;

namespace LcncInfra.Repository.Inventories;

/// <summary>Writes an inventory as JSON, one line a file, so that a review shows what changed.</summary>
public static class InventoryWriter
{
    /// <summary>The version of the format; a reader refuses another.</summary>
    public const int FormatVersion = 1;

    /// <summary>The JSON text as UTF-8, ending with a newline.</summary>
    public static byte[] Write(Inventory inventory)
    {
        var buffer = new ArrayBufferWriter<byte>(128 + (inventory.Entries.Count * 200));
        buffer.Write("{\n  \"version\": 1,\n  \"rendering\": "u8);
        Quote(buffer, inventory.Rendering);
        buffer.Write(",\n  \"files\": ["u8);
        for (var i = 0; i < inventory.Entries.Count; i++)
        {
            var entry = inventory.Entries[i];
            buffer.Write(i == 0 ? "\n    {\"path\": "u8 : ",\n    {\"path\": "u8);
            Quote(buffer, entry.Path);
            buffer.Write(", \"owner\": "u8);
            Quote(buffer, entry.Owner);
            buffer.Write(", \"digest\": "u8);
            Quote(buffer, entry.Digest);
            buffer.Write("}"u8);
        }

        buffer.Write("\n  ]\n}\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void Quote(ArrayBufferWriter<byte> buffer, string text)
    {
        buffer.Write("\""u8);
        buffer.Write(JsonEncodedText.Encode(text).EncodedUtf8Bytes);
        buffer.Write("\""u8);
    }
}
