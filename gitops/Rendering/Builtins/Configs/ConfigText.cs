using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Builtins.Configs;

/// <summary>Values of the configuration as text.</summary>
internal static class ConfigText
{
    /// <summary>Text as it is; anything else as YAML.</summary>
    public static string Of(object? value) => value as string ?? YamlV3Writer.Write(value);
}
