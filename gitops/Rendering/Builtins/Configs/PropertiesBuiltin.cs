using System.Globalization;
using System.Text;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Writes the configuration of an assignment as a <c>.properties</c> file, as <c>java.util.Properties</c> reads it.</summary>
/// <remarks>Maps and lists become keys such as <c>limits.cpu</c> and <c>levels[0]</c>.</remarks>
internal static class PropertiesBuiltin
{
    /// <summary>The text; empty without configuration.</summary>
    public static string Write(ConfigSnapshot config)
    {
        var text = new StringBuilder();
        foreach (var entry in config.Entries)
        {
            Append(text, entry.Key, entry.Value);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string key, object? value)
    {
        switch (value)
        {
            case GoMap { Count: > 0 } map:
                foreach (var (name, item) in map.SortedEntries)
                {
                    Append(text, $"{key}.{name as string ?? ConfigText.Of(name).TrimEnd('\n')}", item);
                }

                break;
            case GoList { Items.Count: > 0 } list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Append(text, string.Create(CultureInfo.InvariantCulture, $"{key}[{i}]"), list.Items[i]);
                }

                break;
            default:
                AppendEscaped(text, key, isKey: true);
                text.Append('=');
                AppendEscaped(text, value is string scalar ? scalar : ConfigText.Of(value).TrimEnd('\n'), isKey: false);
                text.Append('\n');
                break;
        }
    }

    private static void AppendEscaped(StringBuilder text, string part, bool isKey)
    {
        for (var i = 0; i < part.Length; i++)
        {
            var c = part[i];
            _ = c switch
            {
                '\\' => text.Append(@"\\"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                ' ' when isKey || i == 0 => text.Append(@"\ "),
                '=' or ':' or '#' or '!' when isKey => text.Append('\\').Append(c),
                < ' ' or > '~' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }
    }
}
