using LcncInfra.Manifests.Objects;
using LcncInfra.Manifests.Pods;

namespace LcncInfra.Tree.Rules;

/// <summary>Finds the images that an object leads to: those of its pods, and those that a Zarf package carries.</summary>
internal static class Images
{
    /// <summary>The images, each once, in order.</summary>
    public static IReadOnlyList<string> In(ManifestObject item) => item.Kind == "Namespace" ? [] :
    [
        .. PodTemplates.In(item).SelectMany(p => p.Containers).Select(c => Node.Text(c.Container, "image")).OfType<string>()
            .Concat(item.Kind == "ZarfPackageConfig" ? Node.Maps(item.Root, "components").SelectMany(c => Node.Texts(c.Item, "images")) : [])
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];
}
