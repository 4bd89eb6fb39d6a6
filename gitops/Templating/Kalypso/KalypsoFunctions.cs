using System.Globalization;
using LcncInfra.Templating.Functions;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Templating.Kalypso;

/// <summary>The functions that Kalypso adds to those of sprig; its <c>toYaml</c> is not Helm's.</summary>
public static class KalypsoFunctions
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<GoFunction> All { get; } =
    [
        new("toYaml", GoSignature.Of(GoType.String, GoType.Any), arguments => ToYaml(arguments[0])),
        new("stringify", GoSignature.Of(GoType.String, GoType.Any), arguments => Stringify(arguments[0])),
        new("hash", GoSignature.Of(GoType.String, GoType.Any), arguments => Hash(arguments[0])),
        new("unquote", GoSignature.Of(GoType.String, GoType.Any), arguments => Unquote(arguments[0])),
    ];

    /// <summary>The YAML text of a value, without the newline at its end.</summary>
    /// <exception cref="GoFunctionException">The value is nested too deeply, or holds what yaml.v3 cannot write.</exception>
    public static string ToYaml(object? value)
    {
        // One newline goes; a text that ends with some more keeps them.
        var text = YamlV3Writer.Write(value);
        return text[..^1];
    }

    /// <summary>The YAML text of a value whose lists have become texts, so that it fits the data of a ConfigMap.</summary>
    /// <remarks>Only the outermost map, and only lists and maps of its own type: those that configuration values hold are of another type and stay.</remarks>
    /// <exception cref="GoFunctionException">The value is nested too deeply, or holds what yaml.v3 cannot write.</exception>
    public static string Stringify(object? value)
    {
        if (value is not GoMap { Type: GoMapType.StringToAny } map)
        {
            return ToYaml(value);
        }

        var texts = new GoMap(GoMapType.StringToAny);
        foreach (var (key, entry) in map.Entries)
        {
            texts.Set(key, entry is GoMap { Type: GoMapType.StringToAny } or GoList { Type: GoListType.Any } ? YamlV3Writer.Write(entry) : entry);
        }

        return ToYaml(texts);
    }

    /// <summary>A number that changes with the value, in decimal; empty for what has none.</summary>
    /// <exception cref="GoFunctionException">The value is nested too deeply.</exception>
    public static string Hash(object? value) => ValueHash.Of(value)?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A text without white space, then double quotes, then single quotes around it; empty for what is no text.</summary>
    public static string Unquote(object? value) => value is string text ? text.Trim().Trim('"').Trim('\'') : "";
}
