using System.Text;
using LcncInfra.Configuration.Snapshots;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Legacy;

/// <summary>The configuration files that Kalypso wrote without a template, until 2023-12: a ConfigMap, or an env file.</summary>
internal static class BuiltinConfig
{
    /// <summary>How a cluster type asks for the ConfigMap; it is also what is written when nothing is asked for.</summary>
    public const string ConfigMap = "configMap";

    /// <summary>How a cluster type asks for the env file.</summary>
    public const string EnvFile = "envFile";

    /// <summary>Whether a cluster type's <c>configType</c> means one of these, given that no template has that name.</summary>
    public static bool Covers(string? configType) => configType is null or "" or ConfigMap or EnvFile;

    /// <summary>The extension of the file.</summary>
    public static string ExtensionOf(string? configType) => configType == EnvFile ? "sh" : "yaml";

    /// <summary>The text of the file.</summary>
    public static string Write(string? configType, string namespaceName, ConfigSnapshot config) =>
        configType == EnvFile ? Env(config) : Map(namespaceName, config);

    private static string Map(string namespaceName, ConfigSnapshot config)
    {
        var data = new GoMap(GoMapType.StringToAny);
        foreach (var entry in config.Entries)
        {
            data.Set(entry.Key, TextOf(entry.Value));
        }

        return YamlV3Writer.Write(GoMap.OfAny(
        [
            new("apiVersion", "v1"),
            new("data", data),
            new("kind", "ConfigMap"),
            new("metadata", GoMap.OfAny([new("name", "platform-config"), new("namespace", namespaceName)])),
        ]));
    }

    private static string Env(ConfigSnapshot config)
    {
        var text = new StringBuilder();
        foreach (var entry in config.Entries)
        {
            text.Append("export ").Append(entry.Key).Append("=\"").Append(TextOf(entry.Value)).Append("\"\n");
        }

        return text.ToString();
    }

    private static string TextOf(object? value) => value as string ?? YamlV3Writer.Write(value);
}
