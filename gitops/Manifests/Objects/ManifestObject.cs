using LcncInfra.Templating.Values;

namespace LcncInfra.Manifests.Objects;

/// <summary>A Kubernetes object as a manifest holds it.</summary>
/// <param name="Root">The whole object.</param>
public sealed record ManifestObject(GoMap Root)
{
    /// <summary>API group and version, e.g. <c>apps/v1</c>; empty if none is written.</summary>
    public string ApiVersion { get; } = Node.Text(Root, "apiVersion") ?? string.Empty;

    /// <summary>Kind; empty if none is written.</summary>
    public string Kind { get; } = Node.Text(Root, "kind") ?? string.Empty;

    /// <summary>Name; empty if none is written.</summary>
    public string Name { get; } = Node.Text(Root, "metadata", "name") ?? string.Empty;

    /// <summary>Namespace; empty if none is written, which means the same for all objects of a set.</summary>
    public string Namespace { get; } = Node.Text(Root, "metadata", "namespace") ?? string.Empty;

    /// <summary>The API group; empty for Kubernetes' core.</summary>
    public string Group => ApiVersion.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? ApiVersion[..slash] : string.Empty;

    /// <summary>What the object says beside its metadata, where most kinds say it.</summary>
    internal GoMap? Spec => Node.Map(Root, "spec");

    /// <summary>Labels.</summary>
    internal IReadOnlyDictionary<string, string> Labels => Node.Labels(Root, "metadata", "labels");

    /// <summary>As messages call it: <c>Service 'shop/web'</c>.</summary>
    public override string ToString() => $"{Kind} '{(Namespace.Length > 0 ? Namespace + "/" : string.Empty)}{Name}'";

    /// <summary>Whether the object is of a kind.</summary>
    internal bool Is(string group, string kind) =>
        string.Equals(Kind, kind, StringComparison.Ordinal) && string.Equals(Group, group, StringComparison.Ordinal);
}
