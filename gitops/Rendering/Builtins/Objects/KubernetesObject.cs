using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Builtins.Objects;

/// <summary>An object of a cluster, as a manifest holds it.</summary>
/// <param name="ApiVersion">Group and version.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Name">Name.</param>
internal sealed record KubernetesObject(string ApiVersion, string Kind, string Name)
{
    /// <summary>The namespace; <see langword="null"/> for an object of the cluster.</summary>
    public string? Namespace { get; init; }

    /// <summary>Labels.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>Annotations.</summary>
    public ValueMap Annotations { get; init; } = ValueMap.Empty;

    /// <summary>Names of controllers that act before the object goes.</summary>
    public ValueList<string> Finalizers { get; init; } = [];

    /// <summary>What the object says beside its metadata, such as <c>spec</c>.</summary>
    public ValueList<(string Key, object? Value)> Content { get; init; } = [];

    /// <summary>The manifest.</summary>
    public string ToYaml() => YamlV3Writer.Write(Tree.Of([("apiVersion", ApiVersion), ("kind", Kind), ("metadata", Metadata()), .. Content]));

    /// <summary>The manifests of some objects, one after the other.</summary>
    public static string ToYaml(IEnumerable<KubernetesObject> objects) => string.Join("---\n", objects.Select(o => o.ToYaml()));

    private GoMap Metadata() => Tree.Of(
        ("name", Name),
        ("namespace", Namespace),
        ("labels", Tree.OfTexts(Labels)),
        ("annotations", Tree.OfTexts(Annotations)),
        ("finalizers", Finalizers.Count == 0 ? null : GoList.OfStrings(Finalizers)));
}
