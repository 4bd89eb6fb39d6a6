using System.Globalization;

namespace LcncInfra.Rendering.Validation;

/// <summary>Finds values of a ConfigMap's <c>data</c> that are no text, which the API server refuses.</summary>
/// <remarks>
/// Kalypso's <c>stringify</c> turns lists into text, but leaves maps inside configuration values as maps. Looks at lines only, in the plain block style
/// that templates write; what it does not recognise it lets pass.
/// </remarks>
internal static class ConfigMapText
{
    /// <summary>The first key of <c>data</c> whose value is no text; <see langword="null"/> if there is none.</summary>
    public static string? KeyWithoutText(string text)
    {
        if (!text.Contains("kind: ConfigMap", StringComparison.Ordinal))
        {
            return null;
        }

        var inData = false;
        var keyIndent = -1;
        string? open = null;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var indent = line.IndexOfAnyExcept(' ');
            if (indent < 0 || line[indent] == '#')
            {
                continue;
            }

            if (indent == 0)
            {
                inData = line.TrimEnd() is "data:";
                keyIndent = -1;
                open = null;
                continue;
            }

            if (!inData)
            {
                continue;
            }

            keyIndent = keyIndent < 0 ? indent : keyIndent;
            if (indent > keyIndent && open is not null)
            {
                return open;
            }

            if (indent == keyIndent)
            {
                if (NotText(line[indent..]) is { } key)
                {
                    return key;
                }

                open = OpenKey(line[indent..]);
            }
        }

        return null;
    }

    // "key:" alone: what is deeper on the next lines is a list or a map.
    private static string? OpenKey(ReadOnlySpan<char> entry)
    {
        var trimmed = entry.TrimEnd();
        return trimmed.EndsWith(":") ? trimmed[..^1].ToString() : null;
    }

    private static string? NotText(ReadOnlySpan<char> entry)
    {
        var colon = entry.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }

        var value = entry[(colon + 2)..].Trim();
        var isOther = value is "true" or "false" or "null" or "~" or "yes" or "no" or "on" or "off" or "[]" or "{}"
            || (value.Length > 0 && (value[0] is '[' or '{' || double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _)));
        return isOther ? entry[..colon].ToString() : null;
    }
}
