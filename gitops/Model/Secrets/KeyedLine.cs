namespace LcncInfra.Model.Secrets;

/// <summary>A line of YAML, JSON or shell as a key and a value: <c>KEY: value</c>, <c>- KEY: value</c>, <c>"KEY": "value"</c>, <c>export KEY=value</c>.</summary>
/// <param name="Key">The key without quotes; empty if the line has none.</param>
/// <param name="Value">What stands behind it without quotes, or the whole line.</param>
public readonly record struct KeyedLine(string Key, string Value)
{
    /// <summary>Takes a line apart.</summary>
    public static KeyedLine Of(string line)
    {
        var separator = line.AsSpan().IndexOfAny(':', '=');
        var key = separator < 0 ? string.Empty : line[..separator].Trim();
        key = key.StartsWith("- ", StringComparison.Ordinal) ? key[2..].Trim() : key;
        key = key.StartsWith("export ", StringComparison.Ordinal) ? key[7..].Trim() : key;
        key = key.Trim('"', '\'', '{');
        var isKey = key.Length > 0 && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or '/');
        return isKey ? new KeyedLine(key, Bare(line[(separator + 1)..])) : new KeyedLine(string.Empty, Bare(line));
    }

    private static string Bare(string value) => value.Trim().TrimEnd(',').Trim('"', '\'');
}
