using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Configuration.Values.Yaml;

/// <summary>Gives scalars the types of YAML 1.1 as yaml.v2 knows them.</summary>
internal static class ScalarResolver
{
    /// <summary>The value of a scalar.</summary>
    public static object? Resolve(YamlNode.Scalar scalar)
    {
        var (text, tag) = (scalar.Text, scalar.Tag);
        switch (tag)
        {
            case "":
                return scalar.IsImplicit ? Untagged(text) : text;
            case YamlTag.Text:
                return text;
            case YamlTag.Binary:
                return Binary(text);
            case YamlTag.Timestamp:
                return YamlTimestamp.Matches(text) ? text : throw Mismatch(text, tag);
            case YamlTag.Null or YamlTag.Bool or YamlTag.Int or YamlTag.Float:
                return Tagged(text, tag);
            default:
                return text;
        }
    }

    /// <summary>The value of bare text.</summary>
    public static object? Untagged(string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        return text[0] switch
        {
            '+' or '-' or (>= '0' and <= '9') => Special(text) ?? YamlNumber.Parse(text, octalPrefix: false) ?? text,
            '.' => Special(text) ?? YamlNumber.ParseFloat(text) ?? text,
            _ => Word(text),
        };
    }

    private static object? Special(string text) => text switch
    {
        ".nan" or ".NaN" or ".NAN" => double.NaN,
        ".inf" or ".Inf" or ".INF" or "+.inf" or "+.Inf" or "+.INF" => double.PositiveInfinity,
        "-.inf" or "-.Inf" or "-.INF" => double.NegativeInfinity,
        _ => null,
    };

    private static object? Word(string text) => text switch
    {
        "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" or "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => true,
        "false" or "False" or "FALSE" or "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => false,
        _ => text,
    };

    private static object? Tagged(string text, string tag) => (tag, Untagged(text)) switch
    {
        (YamlTag.Null, null) => null,
        (YamlTag.Bool, bool value) => value,
        (YamlTag.Int, long value) => value,
        (YamlTag.Int, ulong value) => value,
        (YamlTag.Float, double value) => value,
        (YamlTag.Float, long value) => (double)value,
        _ => throw Mismatch(text, tag),
    };

    private static string Binary(string text)
    {
        var isBase64 = !text.AsSpan().ContainsAny(" \t\f\v");
        var bytes = new byte[text.Length];
        return isBase64 && Convert.TryFromBase64String(text, bytes, out var length)
            ? GoText.FromUtf8(bytes.AsSpan(0, length))
            : throw new YamlSyntaxException("!!binary value contains invalid base64 data");
    }

    private static YamlSyntaxException Mismatch(string text, string tag) => new($"cannot decode `{text}` as a {YamlTag.Short(tag)}");
}
