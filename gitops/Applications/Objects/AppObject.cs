using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Applications.Objects;

/// <summary>An object that an app brings to its namespace, or a part of one that a patch lays over it.</summary>
/// <param name="ApiVersion">Group and version.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Name">Name.</param>
/// <remarks>It names no namespace of its own: reconcilers put each target into the namespace of its assignment.</remarks>
public sealed record AppObject(string ApiVersion, string Kind, string Name)
{
    /// <summary>Labels.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>Annotations.</summary>
    public ValueMap Annotations { get; init; } = ValueMap.Empty;

    /// <summary>A namespace other than the target's, for objects that only work there; usually <see langword="null"/>.</summary>
    public string? Namespace { get; init; }

    /// <summary>What the object says beside its metadata, such as <c>spec</c>.</summary>
    public ValueList<(string Key, object? Value)> Content { get; init; } = [];

    /// <summary>What makes it another object than others: group, kind and names.</summary>
    public (string Group, string Kind, string? Namespace, string Name) Key =>
        (ApiVersion.Contains('/', StringComparison.Ordinal) ? ApiVersion[..ApiVersion.IndexOf('/', StringComparison.Ordinal)] : string.Empty, Kind, Namespace, Name);

    /// <summary>The object as a tree.</summary>
    public GoMap ToTree() => ObjectTree.Map(
    [
        ("apiVersion", ApiVersion),
        ("kind", Kind),
        ("metadata", ObjectTree.Map(
            ("name", Name),
            ("namespace", Namespace),
            ("labels", ObjectTree.Texts(Labels)),
            ("annotations", ObjectTree.Texts(Annotations)))),
        .. Content,
    ]);

    /// <summary>The manifest.</summary>
    public string ToYaml() => YamlV3Writer.Write(ToTree());
}
