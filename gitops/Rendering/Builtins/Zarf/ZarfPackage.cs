using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Builtins.Zarf;

/// <summary>Writes <c>zarf.yaml</c>.</summary>
/// <remarks>zarf.dev/v1alpha1 ZarfPackageConfig.</remarks>
internal static class ZarfPackage
{
    /// <summary>The text.</summary>
    /// <param name="name">Name of the package.</param>
    /// <param name="description">What it is.</param>
    /// <param name="components">Its components.</param>
    /// <param name="variables">Names of what is filled in at each site.</param>
    public static string Write(string name, string description, IEnumerable<GoMap> components, params IEnumerable<string> variables) => YamlV3Writer.Write(Tree.Of(
        ("apiVersion", "zarf.dev/v1alpha1"),
        ("kind", "ZarfPackageConfig"),
        ("metadata", Tree.Of(("name", name), ("description", description))),
        ("variables", Tree.ListOf(variables.Select(v => Tree.Of(("name", v), ("description", $"{v} of the cluster."))))),
        ("components", Tree.ListOf(components))));
}
