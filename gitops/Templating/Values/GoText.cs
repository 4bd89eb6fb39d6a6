using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace LcncInfra.Templating.Values;

/// <summary>Go strings are bytes: these are the operations on them that C# strings lack.</summary>
/// <remarks>
/// A Go string is held as the UTF-16 text it decodes to; a byte that is no valid UTF-8 (0x80 to 0xFF) becomes the lone low surrogate
/// U+DC80 to U+DCFF. Nothing is lost, and a string without such bytes is what it looks like. Joining two strings whose bytes form a
/// character only together leaves the bytes apart until <see cref="Normalize"/>.
/// </remarks>
public static class GoText
{
    private static readonly SearchValues<char> NonAscii = SearchValues.Create(
        [.. Enumerable.Range(0x80, 0x10000 - 0x80).Select(c => (char)c)]);

    private static readonly SearchValues<char> EscapeRange = SearchValues.Create(
        [.. Enumerable.Range(0xDC80, 0x80).Select(c => (char)c)]);

    /// <summary>Whether each character is one byte.</summary>
    public static bool IsAscii(ReadOnlySpan<char> text) => Ascii.IsValid(text);

    /// <summary>Number of bytes, as Go's <c>len</c> counts.</summary>
    public static int ByteLength(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(NonAscii);
        if (first < 0)
        {
            return text.Length;
        }

        var length = first;
        for (var i = first; i < text.Length;)
        {
            i += UnitsAt(text, i, out var bytes);
            length += bytes;
        }

        return length;
    }

    /// <summary>Number of runes, where each invalid byte is one, as Go's <c>utf8.RuneCountInString</c> counts.</summary>
    public static int RuneCount(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAny(NonAscii);
        var count = first < 0 ? text.Length : first;
        for (var i = count; i < text.Length; count++)
        {
            i += UnitsAt(text, i, out _);
        }

        return count;
    }

    /// <summary>The rune at an index and its length in UTF-16 units; an invalid byte gives U+FFFD, as ranging over a Go string does.</summary>
    public static int RuneAt(ReadOnlySpan<char> text, int index, out int units)
    {
        units = UnitsAt(text, index, out _);
        return units == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : char.IsSurrogate(text[index]) ? 0xFFFD : text[index];
    }

    /// <summary>Whether an invalid byte stands at an index that is no second half of a pair.</summary>
    public static bool IsInvalidByte(char unit) => unit is >= '\uDC80' and <= '\uDCFF';

    /// <summary>The bytes from <paramref name="start"/> to before <paramref name="end"/>, as Go's <c>s[start:end]</c>.</summary>
    public static string Slice(string text, int start, int end)
    {
        if (IsAscii(text))
        {
            return text[start..end];
        }

        return FromUtf8(ToUtf8(text).AsSpan(start, end - start));
    }

    /// <summary>The byte at an index, as Go's <c>s[index]</c>.</summary>
    public static byte ByteAt(string text, int index) => IsAscii(text) ? (byte)text[index] : ToUtf8(text)[index];

    /// <summary>The bytes of a string: what is written to files.</summary>
    public static byte[] ToUtf8(string text)
    {
        var bytes = new byte[ByteLength(text)];
        WriteUtf8(text, bytes);
        return bytes;
    }

    /// <summary>Writes the bytes of a string to where at least <see cref="ByteLength"/> have room.</summary>
    /// <returns>Number of bytes written.</returns>
    public static int WriteUtf8(ReadOnlySpan<char> text, Span<byte> destination)
    {
        var written = 0;
        while (true)
        {
            Utf8.FromUtf16(text, destination[written..], out var read, out var count, replaceInvalidSequences: false);
            written += count;
            if (read == text.Length)
            {
                return written;
            }

            written += WriteLoneSurrogate(text[read], destination[written..]);
            text = text[(read + 1)..];
        }
    }

    /// <summary>The string of some bytes.</summary>
    public static string FromUtf8(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        var length = 0;
        while (!bytes.IsEmpty)
        {
            Utf8.ToUtf16(bytes, buffer.AsSpan(length), out var read, out var written, replaceInvalidSequences: false);
            length += written;
            bytes = bytes[read..];
            if (!bytes.IsEmpty)
            {
                buffer[length++] = (char)(0xDC00 + bytes[0]);
                bytes = bytes[1..];
            }
        }

        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>Joins invalid bytes that have become neighbours and form a character together.</summary>
    public static string Normalize(string text) => HasInvalidBytes(text) ? FromUtf8(ToUtf8(text)) : text;

    /// <summary>Whether a string holds bytes that are no UTF-8.</summary>
    public static bool HasInvalidBytes(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(EscapeRange); at >= 0;)
        {
            if (at == 0 || !char.IsHighSurrogate(text[at - 1]))
            {
                return true;
            }

            var next = text[(at + 1)..].IndexOfAny(EscapeRange);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    /// <summary>Compares by bytes, as Go's <c>&lt;</c> does.</summary>
    public static int Compare(string left, string right)
    {
        var common = left.AsSpan().CommonPrefixLength(right);
        if (common == left.Length || common == right.Length)
        {
            return left.Length.CompareTo(right.Length);
        }

        var (a, b) = (left[common], right[common]);
        if (a < '\uD800' && b < '\uD800')
        {
            return a.CompareTo(b);
        }

        // Only here UTF-16 and UTF-8 differ in order. The difference may be inside a pair, so start before it.
        var start = common > 0 && char.IsHighSurrogate(left[common - 1]) ? common - 1 : common;
        return ToUtf8(left[start..]).AsSpan().SequenceCompareTo(ToUtf8(right[start..]));
    }

    private static int UnitsAt(ReadOnlySpan<char> text, int index, out int bytes)
    {
        var unit = text[index];
        if (unit < 0x800)
        {
            bytes = unit < 0x80 ? 1 : 2;
            return 1;
        }

        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            bytes = 4;
            return 2;
        }

        bytes = IsInvalidByte(unit) ? 1 : 3;
        return 1;
    }

    private static int WriteLoneSurrogate(char unit, Span<byte> destination)
    {
        if (IsInvalidByte(unit))
        {
            destination[0] = (byte)(unit - 0xDC00);
            return 1;
        }

        "\uFFFD"u8.CopyTo(destination);
        return 3;
    }
}
