using System.Globalization;
using System.Text;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.RegularExpressions.Matching;
using LcncInfra.Templating.Values;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Splits, joins and replaces as Go's package <c>strings</c>.</summary>
internal static class Splitting
{
    /// <summary>Go's <c>strings.SplitN</c>: at most <paramref name="limit"/> parts, all if it is negative.</summary>
    public static List<string> Split(string text, string separator, long limit)
    {
        if (ByteText.MayHoldEscapes(separator))
        {
            return SplitAt(ByteText.ToByteString(text), ByteText.ToByteString(separator), limit).ConvertAll(ByteText.FromByteString);
        }

        return separator.Length == 0 ? Explode(text, limit) : SplitAt(text, separator, limit);
    }

    /// <summary>The parts as a map with the keys <c>_0</c>, <c>_1</c>, …</summary>
    public static GoMap SplitToMap(string separator, long limit, string text)
    {
        var map = new GoMap(GoMapType.StringToString);
        foreach (var (index, part) in Split(text, separator, limit).Index())
        {
            map.Set(string.Create(CultureInfo.InvariantCulture, $"_{index}"), part);
        }

        return map;
    }

    /// <summary>Go's <c>strings.Join</c>.</summary>
    public static string Join(string separator, IReadOnlyList<string> parts)
    {
        var length = (long)separator.Length * Math.Max(parts.Count - 1, 0);
        foreach (var part in parts)
        {
            length += part.Length;
        }

        FunctionLimits.CheckTextLength(length);
        return GoText.Normalize(string.Join(separator, parts));
    }

    /// <summary>Go's <c>strings.ReplaceAll</c>.</summary>
    public static string Replace(string old, string replacement, string text)
    {
        if (old.Length == 0)
        {
            return InsertEverywhere(text, replacement);
        }

        if (ByteText.MayHoldEscapes(old))
        {
            var bytes = ReplaceIn(ByteText.ToByteString(text), ByteText.ToByteString(old), ByteText.ToByteString(replacement));
            return ByteText.FromByteString(bytes);
        }

        return GoText.Normalize(ReplaceIn(text, old, replacement));
    }

    private static string ReplaceIn(string text, string old, string replacement)
    {
        if (replacement.Length > old.Length)
        {
            var count = (long)text.AsSpan().Count(old);
            FunctionLimits.CheckTextLength(text.Length + (count * (replacement.Length - old.Length)));
        }

        return text.Replace(old, replacement, StringComparison.Ordinal);
    }

    private static string InsertEverywhere(string text, string inserted)
    {
        FunctionLimits.CheckTextLength(text.Length + ((text.Length + 1L) * inserted.Length));
        var output = new StringBuilder(inserted);
        for (var i = 0; i < text.Length;)
        {
            PatternMachine.RuneAt(text, i, out var width);
            output.Append(text, i, width).Append(inserted);
            i += width;
        }

        return GoText.Normalize(output.ToString());
    }

    private static List<string> SplitAt(string text, string separator, long limit)
    {
        List<string> parts = [];
        if (limit == 0)
        {
            return parts;
        }

        var start = 0;
        while (limit < 0 || parts.Count < limit - 1)
        {
            var end = text.IndexOf(separator, start, StringComparison.Ordinal);
            if (end < 0)
            {
                break;
            }

            parts.Add(text[start..end]);
            FunctionLimits.CheckListLength(parts.Count);
            start = end + separator.Length;
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static List<string> Explode(string text, long limit)
    {
        List<string> parts = [];
        for (var i = 0; i < text.Length && limit != 0;)
        {
            PatternMachine.RuneAt(text, i, out var width);
            var isLast = limit > 0 && parts.Count == limit - 1;
            width = isLast ? text.Length - i : width;
            parts.Add(text.Substring(i, width));
            FunctionLimits.CheckListLength(parts.Count);
            i += width;
        }

        return parts;
    }
}
