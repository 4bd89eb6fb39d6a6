using LcncInfra.Applications.Objects;
using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Applications.Kustomize;

/// <summary>Writes the files of one folder that kustomize builds.</summary>
internal static class KustomizeFolder
{
    /// <summary>Name of the file that lists the others.</summary>
    public const string FileName = "kustomization.yaml";

    private const string Objects = "objects.yaml";

    /// <summary>The base: its objects, a file for each kind.</summary>
    public static IEnumerable<(string Name, string Text)> Base(ValueList<AppObject> objects)
    {
        var kinds = objects.GroupBy(o => o.Kind.ToLowerInvariant(), StringComparer.Ordinal).ToList();
        yield return (FileName, Kustomization(isComponent: false, ("resources", ObjectTree.List(kinds.Select(k => $"{k.Key}.yaml")))));
        foreach (var kind in kinds)
        {
            yield return ($"{kind.Key}.yaml", ToYaml(kind));
        }
    }

    /// <summary>The component of a capability.</summary>
    public static IEnumerable<(string Name, string Text)> Component(AppComponent component) => Component(
        component.Objects,
        component.Patches.Select(p => ObjectTree.Map(("patch", p.ToYaml()))),
        component.Images.Select(i => ObjectTree.Map(("name", i.Key), ("newName", i.Value))));

    /// <summary>A component of objects that are added, patches and images.</summary>
    public static IEnumerable<(string Name, string Text)> Component(ValueList<AppObject> objects, IEnumerable<GoMap> patches, IEnumerable<GoMap> images)
    {
        yield return (FileName, Kustomization(
            isComponent: true,
            ("resources", objects.Count == 0 ? null : ObjectTree.List([Objects])),
            ("patches", ObjectTree.List(patches)),
            ("images", ObjectTree.List(images))));
        if (objects.Count > 0)
        {
            yield return (Objects, ToYaml(objects));
        }
    }

    /// <summary>An overlay that takes a folder and lays components over it.</summary>
    public static (string Name, string Text) Overlay(string below, params IEnumerable<string> components) =>
        (FileName, Kustomization(isComponent: false, ("resources", ObjectTree.List([below])), ("components", ObjectTree.List(components))));

    /// <summary>The manifests of some objects, one after the other.</summary>
    public static string ToYaml(IEnumerable<AppObject> objects) => string.Join("---\n", objects.Select(o => o.ToYaml()));

    private static string Kustomization(bool isComponent, params (string Key, object? Value)[] fields) => YamlV3Writer.Write(ObjectTree.Map(
    [
        ("apiVersion", isComponent ? "kustomize.config.k8s.io/v1alpha1" : "kustomize.config.k8s.io/v1beta1"),
        ("kind", isComponent ? "Component" : "Kustomization"),
        .. fields,
    ]));
}
