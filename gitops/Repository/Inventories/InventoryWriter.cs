using System.Buffers;
using System.Text;
using System.Text.Json;
using LcncInfra.Model.Names;

namespace LcncInfra.Repository.Inventories;

/// <summary>Writes an inventory as JSON, one line a file, so that a review shows what changed.</summary>
public static class InventoryWriter
{
    /// <summary>The version of the format; a reader refuses another.</summary>
    public const int FormatVersion = 1;

    // Entries that one worker writes at once.
    private const int Portion = 4096;

    // What stands in names and paths as a rule, and in JSON as itself.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./: ");

    private static ReadOnlySpan<byte> BeforeRendering => "{\n  \"version\": 1,\n  \"rendering\": \""u8;

    private static ReadOnlySpan<byte> BeforeEntries => "\",\n  \"files\": ["u8;

    private static ReadOnlySpan<byte> BeforePath => ",\n    {\"path\": \""u8;

    private static ReadOnlySpan<byte> BeforeOwner => "\", \"owner\": \""u8;

    private static ReadOnlySpan<byte> BeforeDigest => "\", \"digest\": \""u8;

    private static ReadOnlySpan<byte> AfterDigest => "\"}"u8;

    private static ReadOnlySpan<byte> AfterEntries => "\n  ]\n}\n"u8;

    /// <summary>The JSON text as UTF-8, ending with a newline.</summary>
    /// <remarks>Measured first and then written in place, both on all cores; meanwhile one of them digests the tree.</remarks>
    public static ReadOnlyMemory<byte> Write(Inventory inventory)
    {
        var ends = Ends(inventory);
        var head = BeforeRendering.Length + ContentDigest.Length + BeforeEntries.Length;
        var bytes = new byte[head + (ends.Length == 0 ? 0 : ends[^1]) + AfterEntries.Length];
        Parallel.For(0, ends.Length + 1, i =>
        {
            if (i == 0)
            {
                WriteHead(bytes, inventory.Rendering);
                return;
            }

            var rest = bytes.AsSpan(head + (i == 1 ? 0 : ends[i - 2]));
            for (var entry = (i - 1) * Portion; entry < Math.Min(i * Portion, inventory.Entries.Count); entry++)
            {
                Write(ref rest, inventory.Entries[entry], isFirst: entry == 0);
            }
        });
        AfterEntries.CopyTo(bytes.AsSpan(bytes.Length - AfterEntries.Length));
        return bytes;
    }

    // Where each portion ends, in bytes after the head.
    private static int[] Ends(Inventory inventory)
    {
        var ends = new int[(inventory.Entries.Count + Portion - 1) / Portion];
        Parallel.For(0, ends.Length, i =>
        {
            for (var entry = i * Portion; entry < Math.Min((i + 1) * Portion, inventory.Entries.Count); entry++)
            {
                ends[i] += LengthOf(inventory.Entries[entry], isFirst: entry == 0);
            }
        });
        for (var i = 1; i < ends.Length; i++)
        {
            ends[i] = checked(ends[i] + ends[i - 1]);
        }

        return ends;
    }

    private static int LengthOf(InventoryEntry entry, bool isFirst) =>
        BeforePath.Length - (isFirst ? 1 : 0) + LengthOf(entry.Path) + BeforeOwner.Length + LengthOf(entry.Owner) + BeforeDigest.Length + LengthOf(entry.Digest) + AfterDigest.Length;

    private static int LengthOf(string text) =>
        text.AsSpan().ContainsAnyExcept(Plain) ? JsonEncodedText.Encode(text).EncodedUtf8Bytes.Length : text.Length;

    private static void WriteHead(Span<byte> rest, string rendering)
    {
        Write(ref rest, BeforeRendering);
        Write(ref rest, rendering);
        Write(ref rest, BeforeEntries);
    }

    private static void Write(ref Span<byte> rest, InventoryEntry entry, bool isFirst)
    {
        // The first has none before it from which a comma would part it.
        Write(ref rest, isFirst ? BeforePath[1..] : BeforePath);
        Write(ref rest, entry.Path);
        Write(ref rest, BeforeOwner);
        Write(ref rest, entry.Owner);
        Write(ref rest, BeforeDigest);
        Write(ref rest, entry.Digest);
        Write(ref rest, AfterDigest);
    }

    private static void Write(ref Span<byte> rest, string text)
    {
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            Write(ref rest, JsonEncodedText.Encode(text).EncodedUtf8Bytes);
        }
        else
        {
            rest = rest[Encoding.ASCII.GetBytes(text, rest)..];
        }
    }

    private static void Write(ref Span<byte> rest, ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(rest);
        rest = rest[bytes.Length..];
    }
}
