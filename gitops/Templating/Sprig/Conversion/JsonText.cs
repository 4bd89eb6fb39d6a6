using System.Buffers;
using System.Globalization;
using System.Text;

namespace LcncInfra.Templating.Sprig.Conversion;

/// <summary>Strings as JSON, exactly as Go writes them: safe inside of HTML, and valid UTF-8.</summary>
internal static class JsonText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c), '"', '\\', '<', '>', '&', '\u2028', '\u2029',
            .. Enumerable.Range(0xDC80, 0x80).Select(c => (char)c)]);

    /// <summary>Appends a string in quotes.</summary>
    public static void Append(StringBuilder output, string text)
    {
        output.Append('"');
        var rest = text.AsSpan();
        while (rest.IndexOfAny(Escaped) is var at and >= 0)
        {
            output.Append(rest[..at]);
            AppendEscape(output, rest[at], at > 0 && char.IsHighSurrogate(rest[at - 1]));
            rest = rest[(at + 1)..];
        }

        output.Append(rest).Append('"');
    }

    private static void AppendEscape(StringBuilder output, char c, bool isSecondHalf)
    {
        _ = c switch
        {
            '"' or '\\' => output.Append('\\').Append(c),
            '\b' => output.Append("\\b"),
            '\f' => output.Append("\\f"),
            '\n' => output.Append("\\n"),
            '\r' => output.Append("\\r"),
            '\t' => output.Append("\\t"),
            _ when char.IsSurrogate(c) => isSecondHalf ? output.Append(c) : output.Append("\\ufffd"),
            _ => output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        };
    }
}
