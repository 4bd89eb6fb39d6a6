using System.Text;
using LcncInfra.Templating.RegularExpressions.Matching;
using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Takes characters off the ends of strings, or white space out of them.</summary>
internal static class Trimming
{
    /// <summary>Go's <c>strings.Trim</c>: takes off all characters of a set.</summary>
    public static string Trim(string set, string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var rune = PatternMachine.RuneAt(text, start, out var width);
            if (!Contains(set, rune))
            {
                break;
            }

            start += width;
        }

        var end = text.Length;
        while (end > start)
        {
            var width = end - start > 1 && char.IsSurrogatePair(text[end - 2], text[end - 1]) ? 2 : 1;
            if (!Contains(set, PatternMachine.RuneAt(text, end - width, out _)))
            {
                break;
            }

            end -= width;
        }

        return text[start..end];
    }

    /// <summary>Go's <c>strings.TrimPrefix</c>.</summary>
    public static string TrimPrefix(string prefix, string text) => ByteText.MayHoldEscapes(prefix)
        ? ByteText.FromByteString(RemovePrefix(ByteText.ToByteString(text), ByteText.ToByteString(prefix)))
        : RemovePrefix(text, prefix);

    /// <summary>Go's <c>strings.TrimSuffix</c>.</summary>
    public static string TrimSuffix(string suffix, string text) => ByteText.MayHoldEscapes(suffix)
        ? ByteText.FromByteString(RemoveSuffix(ByteText.ToByteString(text), ByteText.ToByteString(suffix)))
        : RemoveSuffix(text, suffix);

    /// <summary>Takes all white space out.</summary>
    /// <remarks>The library behind it reads each byte as a character of Latin-1, which spoils other text that has white space.</remarks>
    public static string RemoveSpace(string text)
    {
        var bytes = ByteText.ToByteString(text);
        var output = new StringBuilder(bytes.Length);
        foreach (var c in bytes)
        {
            if (!GoUnicode.IsSpace(c))
            {
                output.Append(c);
            }
        }

        return output.Length == bytes.Length ? text : output.ToString();
    }

    /// <summary>The first byte of each word, read as a character of Latin-1.</summary>
    public static string Initials(string text)
    {
        var output = new StringBuilder();
        var isBehindSpace = true;
        foreach (var c in ByteText.ToByteString(text))
        {
            var isSpace = GoUnicode.IsSpace(c);
            if (isBehindSpace && !isSpace)
            {
                output.Append(c);
            }

            isBehindSpace = isSpace;
        }

        return output.ToString();
    }

    private static string RemovePrefix(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text;

    private static string RemoveSuffix(string text, string suffix) =>
        text.EndsWith(suffix, StringComparison.Ordinal) ? text[..^suffix.Length] : text;

    private static bool Contains(string set, int rune)
    {
        for (var i = 0; i < set.Length;)
        {
            if (PatternMachine.RuneAt(set, i, out var width) == rune)
            {
                return true;
            }

            i += width;
        }

        return false;
    }
}
