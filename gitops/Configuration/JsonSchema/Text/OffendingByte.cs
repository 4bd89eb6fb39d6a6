using System.Text;
using LcncInfra.Templating.Formatting;

namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>Names what encoding/json stumbles over: a single byte, not a character.</summary>
internal static class OffendingByte
{
    /// <summary>The first byte of the character at a place, in single quotes.</summary>
    public static string Quote(string text, int at)
    {
        Span<byte> bytes = stackalloc byte[4];
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _);
        rune.EncodeToUtf8(bytes);
        return bytes[0] switch
        {
            (byte)'\'' => "'\\''",
            (byte)'"' => "'\"'",
            var value => $"'{GoQuote.Quote(((char)value).ToString())[1..^1]}'",
        };
    }
}
