using System.Buffers.Binary;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Kalypso;

/// <summary>The 64-bit hash of Go values that hashstructure 1 computes with FNV-1.</summary>
internal static class ValueHash
{
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Bytes of text that is not worth an array of its own: nearly all.
    private const int ShortText = 512;

    /// <summary>The hash; <see langword="null"/> for values that have none, and those that hold one.</summary>
    public static ulong? Of(object? value) => Of(value, 0);

    private static ulong? Of(object? value, int depth)
    {
        FunctionLimits.CheckDepth(depth);
        return value switch
        {
            null => OfBits(0, sizeof(long)),
            bool flag => OfBits(flag ? 1UL : 0UL, sizeof(byte)),
            long number => OfBits(unchecked((ulong)number), sizeof(long)),
            ulong number => OfBits(number, sizeof(ulong)),
            double number => OfBits(BitConverter.DoubleToUInt64Bits(number), sizeof(double)),
            GoInteger number => OfBits(number.Bits, SizeOf(number.Kind)),
            string text => OfText(text),
            GoList list => OfList(list, depth),
            GoMap map => OfMap(map, depth),
            GoStruct structure => OfStruct(structure, depth),
            _ => null,
        };
    }

    private static ulong? OfList(GoList list, int depth)
    {
        ulong? hash = 0;
        foreach (var item in list.Items)
        {
            hash = OfPair(hash, Of(item, depth + 1));
        }

        return hash;
    }

    private static ulong? OfMap(GoMap map, int depth)
    {
        ulong? hash = 0;
        foreach (var (key, value) in map.Entries)
        {
            hash ^= OfPair(Of(key, depth + 1), Of(value, depth + 1));
        }

        return hash;
    }

    private static ulong? OfStruct(GoStruct structure, int depth)
    {
        var hash = Of(structure.Type.Type.Name[(structure.Type.Type.Name.LastIndexOf('.') + 1)..], depth + 1);
        for (var i = 0; i < structure.Type.Fields.Count; i++)
        {
            hash ^= OfPair(Of(structure.Type.Fields[i], depth + 1), Of(structure[i], depth + 1));
        }

        return hash;
    }

    private static ulong? OfPair(ulong? first, ulong? second)
    {
        if (first is not { } a || second is not { } b)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, a);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[8..], b);
        return OfBytes(bytes);
    }

    private static ulong OfBits(ulong bits, int size)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, bits);
        return OfBytes(bytes[..size]);
    }

    private static ulong OfText(string text)
    {
        var length = GoText.ByteLength(text);
        Span<byte> bytes = length <= ShortText ? stackalloc byte[ShortText] : new byte[length];
        return OfBytes(bytes[..GoText.WriteUtf8(text, bytes)]);
    }

    private static ulong OfBytes(ReadOnlySpan<byte> bytes)
    {
        var hash = Start;
        foreach (var octet in bytes)
        {
            hash = unchecked(hash * Prime) ^ octet;
        }

        return hash;
    }

    private static int SizeOf(GoKind kind) => kind switch
    {
        GoKind.Int8 or GoKind.Uint8 => 1,
        GoKind.Int16 or GoKind.Uint16 => 2,
        GoKind.Int32 or GoKind.Uint32 => 4,
        _ => 8,
    };
}
