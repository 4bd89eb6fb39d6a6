using System.Text;
using LcncInfra.Templating.RegularExpressions.Unicode;

namespace LcncInfra.Templating.Sprig.Strings;

/// <summary>Joins words that spaces, underscores and hyphens separate, each with a capital.</summary>
internal static class CamelCase
{
    /// <summary><c>http_server</c> → <c>HttpServer</c>; connectors at the beginning and doubled ones stay.</summary>
    public static string Convert(string text)
    {
        var runes = new RuneText(text);
        var output = new StringBuilder(text.Length);
        var at = 0;
        while (at < runes.Count && IsConnector(runes[at]) && at < runes.Count - 1)
        {
            Casing.Append(output, runes[at++]);
        }

        if (at == runes.Count)
        {
            return string.Empty;
        }

        var current = IsConnector(runes[at]) ? runes[at] : GoUnicode.ToUpper(runes[at]);
        if (IsConnector(runes[at]))
        {
            // Only connectors: the last one is written once more by the library.
            Casing.Append(output, current);
        }

        for (at++; at < runes.Count; at++)
        {
            var previous = current;
            current = runes[at];
            if (IsConnector(current) && IsConnector(previous))
            {
                Casing.Append(output, previous);
            }
            else if (IsConnector(previous))
            {
                current = GoUnicode.ToUpper(current);
            }
            else
            {
                Casing.Append(output, previous);
            }
        }

        Casing.Append(output, current);
        return output.ToString();
    }

    /// <summary>Whether a code point separates words.</summary>
    public static bool IsConnector(int rune) => rune is '-' or '_' || GoUnicode.IsSpace(rune);
}
