using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LcncInfra.Repository.Inventories;

/// <summary>Writes an inventory as JSON, one line a file, so that a review shows what changed.</summary>
public static class InventoryWriter
{
    /// <summary>The version of the format; a reader refuses another.</summary>
    public const int FormatVersion = 1;

    // What stands in names and paths as a rule, and in JSON as itself.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./: ");

    /// <summary>The JSON text as UTF-8, ending with a newline.</summary>
    public static ReadOnlyMemory<byte> Write(Inventory inventory)
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
        return buffer.WrittenMemory;
    }

    private static void Quote(ArrayBufferWriter<byte> buffer, string text)
    {
        buffer.Write("\""u8);
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            buffer.Write(JsonEncodedText.Encode(text).EncodedUtf8Bytes);
        }
        else
        {
            Encoding.ASCII.GetBytes(text, buffer);
        }

        buffer.Write("\""u8);
    }
}
