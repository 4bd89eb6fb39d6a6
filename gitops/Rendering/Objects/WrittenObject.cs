using System.Text;

namespace LcncInfra.Rendering.Objects;

/// <summary>What names an object in a cluster, as a manifest writes it; views into the manifest.</summary>
internal readonly ref struct WrittenObject
{
    /// <summary>API group and version, e.g. <c>apps/v1</c>.</summary>
    public ReadOnlySpan<byte> ApiVersion { get; init; }

    /// <summary>The kind.</summary>
    public ReadOnlySpan<byte> Kind { get; init; }

    /// <summary>The namespace; empty if none is written.</summary>
    public ReadOnlySpan<byte> Namespace { get; init; }

    /// <summary>The name; empty if none was recognised.</summary>
    public ReadOnlySpan<byte> Name { get; init; }

    /// <summary>The API group; empty for Kubernetes' core. Versions of a group show the same objects.</summary>
    public ReadOnlySpan<byte> Group => ApiVersion.IndexOf((byte)'/') is var slash and >= 0 ? ApiVersion[..slash] : default;

    /// <summary>Whether it names an object.</summary>
    public bool IsNamed => Kind.Length > 0 && Name.Length > 0;

    /// <summary>Whether two manifests write one object.</summary>
    public bool IsSameAs(WrittenObject other) =>
        Kind.SequenceEqual(other.Kind) && Name.SequenceEqual(other.Name) && Namespace.SequenceEqual(other.Namespace) && Group.SequenceEqual(other.Group);

    /// <summary>As messages call it: <c>Namespace 'team'</c>, <c>ConfigMap 'team/settings'</c>.</summary>
    public override string ToString() =>
        $"{Encoding.UTF8.GetString(Kind)} '{(Namespace.Length > 0 ? Encoding.UTF8.GetString(Namespace) + "/" : string.Empty)}{Encoding.UTF8.GetString(Name)}'";
}
