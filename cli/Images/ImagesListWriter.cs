using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Cli.Images;

/// <summary>Writes images for tools that bring them somewhere.</summary>
internal static class ImagesListWriter
{
    /// <summary>A name a line, each once, in order.</summary>
    public static void WriteNames(TextWriter output, IReadOnlyList<EnvironmentImages> environments)
    {
        foreach (var name in environments.SelectMany(e => e.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            output.WriteLine(name);
        }
    }

    /// <summary>A package of Zarf with a component for each environment; <c>zarf package create --signing-key</c> signs it.</summary>
    /// <remarks>zarf.dev/v1alpha1 ZarfPackageConfig.</remarks>
    public static void WriteZarf(TextWriter output, IReadOnlyList<EnvironmentImages> environments)
    {
        var components = environments.Where(e => e.Names.Count > 0).Select(e => Map(
            ("name", $"images-{e.Environment}"),
            ("description", $"Images of {string.Join(", ", e.ClusterTypes.Where(c => c.Images.Count > 0).Select(c => c.ClusterType))} in {e.Environment}."),
            ("required", true),
            ("images", GoList.OfStrings(e.Names))));
        output.Write(YamlV3Writer.Write(Map(
            ("apiVersion", "zarf.dev/v1alpha1"),
            ("kind", "ZarfPackageConfig"),
            ("metadata", Map(("name", $"images-{string.Join('-', environments.Select(e => e.Environment))}"), ("description", "Images of the platform."))),
            ("components", GoList.Of([.. components])))));
    }

    private static GoMap Map(params IEnumerable<(string Key, object? Value)> fields) => GoMap.OfAny(fields.Select(f => KeyValuePair.Create(f.Key, f.Value)));
}
