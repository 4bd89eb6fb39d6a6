using LcncInfra.Configuration.Values.Yaml;
using LcncInfra.Templating.Values;

namespace LcncInfra.Configuration.Values;

/// <summary>Makes values of the texts in ConfigMaps: a list or a map where the text is one in YAML, else the text.</summary>
/// <remarks>Kalypso's <c>getObjectFromConfigValue</c>. The values are new ones and may be shared as long as nobody changes them.</remarks>
public static class ConfigValueParser
{
    /// <summary>The <see cref="string"/>, <see cref="GoList"/> or <see cref="GoMap"/> that a text stands for.</summary>
    public static object Parse(string text) => Read(text).Value;

    /// <summary>What a text stands for, and why it is no YAML if it is none.</summary>
    public static ConfigValue Read(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.StartsWith("'") && trimmed.EndsWith("'"))
        {
            return new(trimmed.Trim('\'').ToString()) { IsQuoted = true };
        }

        if (!text.AsSpan().ContainsAny("[{:-?"))
        {
            // A list or a map needs one of these, and all else stays the text.
            return new(text);
        }

        var result = YamlV2Reader.Read(text);
        return new(result.Value is GoList or GoMap ? result.Value : text) { YamlError = result.Error, IsRefused = result.IsRefused };
    }
}
