using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Workloads.Objects;

/// <summary>An object of a workload on its way into the tree.</summary>
/// <param name="Content">The whole of it.</param>
internal sealed record WorkloadObject(GoMap Content)
{
    /// <summary>API group and version.</summary>
    public string ApiVersion => TextAt(Content, "apiVersion") ?? string.Empty;

    /// <summary>API group; empty for Kubernetes' core.</summary>
    public string Group => ApiVersion.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? ApiVersion[..slash] : string.Empty;

    /// <summary>The kind.</summary>
    public string Kind => TextAt(Content, "kind") ?? string.Empty;

    /// <summary>The name.</summary>
    public string Name => TextAt(Metadata, "name") ?? string.Empty;

    /// <summary>The namespace; <see langword="null"/> if none is written.</summary>
    public string? Namespace => TextAt(Metadata, "namespace");

    /// <summary>The metadata; <see langword="null"/> if there are none.</summary>
    public GoMap? Metadata => MapAt(Content, "metadata");

    /// <summary>As messages call it.</summary>
    public override string ToString() => $"{Kind} '{Name}'";

    /// <summary>A text below a key.</summary>
    public static string? TextAt(GoMap? map, string key) => map is not null && map.TryGetValue(key, out var value) && value is string { Length: > 0 } text ? text : null;

    /// <summary>A mapping below a key.</summary>
    public static GoMap? MapAt(GoMap? map, string key) => map is not null && map.TryGetValue(key, out var value) ? value as GoMap : null;

    /// <summary>The mappings in the list below a key.</summary>
    public static IEnumerable<GoMap> MapsAt(GoMap? map, string key) =>
        map is not null && map.TryGetValue(key, out var value) && value is GoList list ? list.Items.OfType<GoMap>() : [];
}
