using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LcncInfra.Model.Names;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Snapshots;

/// <summary>Names snapshots by their content. Lists and maps, which snapshots share, are digested once.</summary>
/// <remarks>
/// SHA-256 over keys and values in order. Every value begins with its type and, where it has one, its length, so that no two contents give the same bytes;
/// a list or a map stands as its own digest.
/// </remarks>
internal sealed class SnapshotVersion
{
    private const int FirstCapacity = 4096;

    private readonly ConcurrentDictionary<object, byte[]> _nested = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<ArrayBufferWriter<byte>> _buffers = [];

    /// <summary>The version of a snapshot.</summary>
    public string Of(ReadOnlySpan<object?> keys, ReadOnlySpan<object?> values)
    {
        var bytes = Take();
        for (var i = 0; i < keys.Length; i++)
        {
            Append(bytes, keys[i]);
            Append(bytes, values[i]);
        }

        var version = ContentDigest.Of(bytes.WrittenSpan);
        _buffers.Add(bytes);
        return version;
    }

    private void Append(ArrayBufferWriter<byte> bytes, object? value)
    {
        switch (value)
        {
            case null:
                bytes.Write("~"u8);
                break;
            case string text:
                Append(bytes, 's', text);
                break;
            case bool flag:
                bytes.Write(flag ? "+"u8 : "-"u8);
                break;
            case GoList or GoMap:
                bytes.Write("d"u8);
                bytes.Write(_nested.GetOrAdd(value, static (nested, versions) => versions.DigestOf(nested), this));
                break;
            default:
                Append(bytes, 'o', value.GetType().Name);
                Append(bytes, 's', Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty);
                break;
        }
    }

    private byte[] DigestOf(object nested)
    {
        var bytes = Take();
        if (nested is GoList list)
        {
            AppendCount(bytes, list.IsNil ? 'n' : 'l', list.Items.Count);
            AppendCount(bytes, 't', (int)list.Type);
            for (var i = 0; i < list.Items.Count; i++)
            {
                Append(bytes, list.Items[i]);
            }
        }
        else if (nested is GoMap map)
        {
            AppendCount(bytes, 'm', map.Count);
            foreach (var (key, item) in map.SortedEntries)
            {
                Append(bytes, key);
                Append(bytes, item);
            }
        }

        var digest = SHA256.HashData(bytes.WrittenSpan);
        _buffers.Add(bytes);
        return digest;
    }

    private ArrayBufferWriter<byte> Take()
    {
        var bytes = _buffers.TryTake(out var used) ? used : new ArrayBufferWriter<byte>(FirstCapacity);
        bytes.ResetWrittenCount();
        return bytes;
    }

    private static void Append(ArrayBufferWriter<byte> bytes, char type, string text)
    {
        AppendCount(bytes, type, text.Length);
        bytes.Advance(GoText.WriteUtf8(text, bytes.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }

    private static void AppendCount(ArrayBufferWriter<byte> bytes, char type, int count)
    {
        var head = bytes.GetSpan(1 + sizeof(int));
        head[0] = (byte)type;
        BinaryPrimitives.WriteInt32LittleEndian(head[1..], count);
        bytes.Advance(1 + sizeof(int));
    }
}
