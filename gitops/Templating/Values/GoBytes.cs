using System.Text;
using System.Text.Unicode;

namespace LcncInfra.Templating.Values;

/// <summary>Go strings are bytes: turns them into .NET strings and back without loss.</summary>
/// <remarks>
/// A byte that is no part of valid UTF-8 is held as the lone surrogate <c>U+DC80</c> to <c>U+DCFF</c>, which no valid text contains.
/// </remarks>
public static class GoBytes
{
    private const char FirstEscape = '\uDC80';
    private const char LastEscape = '\uDCFF';

    /// <summary>The bytes of a Go string.</summary>
    public static byte[] Encode(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return Encoding.UTF8.GetBytes(text);
        }

        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= FirstEscape and <= LastEscape)
            {
                bytes[length++] = (byte)text[i];
                continue;
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var consumed);
            length += rune.EncodeToUtf8(bytes.AsSpan(length));
            i += consumed - 1;
        }

        return bytes[..length];
    }

    /// <summary>The Go string of some bytes.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var consumed) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                bytes = bytes[consumed..];
            }
            else
            {
                // Go takes each bad byte by itself, also where .NET sees a sequence cut short.
                text.Append((char)(FirstEscape + bytes[0] - 0x80));
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a Go string is valid UTF-8.</summary>
    public static bool IsValidUtf8(string text) =>
        !text.AsSpan().ContainsAnyInRange(FirstEscape, LastEscape) || HasNoEscapes(text) || Utf8.IsValid(Encode(text));

    /// <summary>Bytes that were joined to valid text are that text, as in Go; other strings stay as they are.</summary>
    public static string Normalize(string text) =>
        !text.AsSpan().ContainsAnyInRange(FirstEscape, LastEscape) || HasNoEscapes(text) ? text : Decode(Encode(text));

    private static bool HasNoEscapes(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] is >= FirstEscape and <= LastEscape)
            {
                return false;
            }
        }

        return true;
    }
}
