using System.Globalization;
using System.Text;

namespace LcncInfra.Configuration.JsonSchema.Text;

/// <summary>Quotes texts as Go's strconv.Quote does, for error texts that equal Go's.</summary>
internal static class GoQuote
{
    /// <summary>A text in double quotes.</summary>
    public static string Text(string text)
    {
        var builder = new StringBuilder(text.Length + 2).Append('"');
        foreach (var rune in text.EnumerateRunes())
        {
            AppendEscaped(builder, rune, '"');
        }

        return builder.Append('"').ToString();
    }

    /// <summary>The first byte of the character at a place, in single quotes, as encoding/json names what it stumbles over.</summary>
    public static string Byte(string text, int at)
    {
        Span<byte> bytes = stackalloc byte[4];
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _);
        rune.EncodeToUtf8(bytes);
        return bytes[0] switch
        {
            (byte)'\'' => "'\\''",
            (byte)'"' => "'\"'",
            var b => $"'{AppendEscaped(new StringBuilder(), new Rune((char)b), '"')}'",
        };
    }

    private static StringBuilder AppendEscaped(StringBuilder builder, Rune rune, char quote)
    {
        if (rune.Value == quote || rune.Value == '\\')
        {
            return builder.Append('\\').Append((char)rune.Value);
        }

        if (IsPrintable(rune))
        {
            return builder.Append(rune.ToString());
        }

        var named = rune.Value < 0x10 ? "\a\b\f\n\r\t\v".IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
        return (named, rune.Value) switch
        {
            ( >= 0, _) => builder.Append('\\').Append("abfnrtv"[named]),
            (_, < ' ' or 0x7f) => builder.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
            (_, <= 0xffff) => builder.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
            _ => builder.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:x8}"),
        };
    }

    private static bool IsPrintable(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator);
}
