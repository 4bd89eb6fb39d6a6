using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Builtins.Zarf;

/// <summary>Writes <c>zarf.yaml</c>.</summary>
/// <remarks>zarf.dev/v1alpha1 ZarfPackageConfig.</remarks>
internal static class ZarfPackage
{
    /// <summary>The text.</summary>
    public static string Write(string name, string description, IEnumerable<GoMap> components) => YamlV3Writer.Write(Tree.Of(
        ("apiVersion", "zarf.dev/v1alpha1"),
        ("kind", "ZarfPackageConfig"),
        ("metadata", Tree.Of(("name", name), ("description", description))),
        ("components", Tree.ListOf(components))));
}
