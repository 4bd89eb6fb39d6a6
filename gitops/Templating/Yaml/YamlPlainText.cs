using System.Buffers;

namespace LcncInfra.Templating.Yaml;

/// <summary>Tells which bare texts yaml.v3 reads as strings and not as something else.</summary>
internal static class YamlPlainText
{
    private static readonly SearchValues<char> CommonCharacters =
        SearchValues.Create("-./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    /// <summary>A quick test that most texts pass: a letter followed by what has no meaning in YAML, and no word of its own meaning.</summary>
    public static bool IsCommon(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && !text.AsSpan().ContainsAnyExcept(CommonCharacters) && !IsWord(text);

    /// <summary>Whether a bare text is read as a string, by YAML 1.1's booleans and base-60 numbers too.</summary>
    public static bool ResolvesToString(string text) => text[0] switch
    {
        '.' => !IsWord(text) && YamlNumber.ParseFloat(text) is null,
        '+' or '-' or (>= '0' and <= '9') =>
            !IsWord(text) && !IsBase60(text) && !YamlTimestamp.Matches(text) && YamlNumber.Parse(text, octalPrefix: true) is null,
        _ => !IsWord(text),
    };

    private static bool IsWord(string text) => text.Length <= 5 && text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => true,
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => true,
        "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => true,
        "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => true,
        ".nan" or ".NaN" or ".NAN" or ".inf" or ".Inf" or ".INF" => true,
        "+.inf" or "+.Inf" or "+.INF" or "-.inf" or "-.Inf" or "-.INF" => true,
        _ => false,
    };

    /// <summary>Sign, digits, groups of <c>:</c> and a number below 60, and maybe a fraction.</summary>
    private static bool IsBase60(string text)
    {
        var i = text[0] is '+' or '-' ? 1 : 0;
        if (i >= text.Length || !char.IsAsciiDigit(text[i]))
        {
            return false;
        }

        i = SkipDigits(text, i);
        var groups = 0;
        while (i + 1 < text.Length && text[i] == ':' && char.IsAsciiDigit(text[i + 1]))
        {
            var isTwoDigits = i + 2 < text.Length && char.IsAsciiDigit(text[i + 2]);
            if (isTwoDigits && text[i + 1] > '5')
            {
                return false;
            }

            i += isTwoDigits ? 3 : 2;
            groups++;
        }

        if (groups > 0 && i < text.Length && text[i] == '.')
        {
            i = SkipDigits(text, i + 1);
        }

        return groups > 0 && i == text.Length;
    }

    private static int SkipDigits(string text, int i)
    {
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] == '_'))
        {
            i++;
        }

        return i;
    }
}
