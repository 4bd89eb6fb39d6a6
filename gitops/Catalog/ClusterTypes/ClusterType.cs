using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.ClusterTypes;

/// <summary>A set of clusters that host the same workloads and share platform configuration values.</summary>
/// <param name="Name">Unique within an environment; becomes a folder of the GitOps repository.</param>
/// <param name="Labels">What scheduling policies and configs select on.</param>
/// <remarks>Kalypso kind <c>ClusterType</c>.</remarks>
public sealed record ClusterType(string Name, ValueMap Labels)
{
    /// <summary>Name of the Template that writes the reconciler's objects, or of a <see cref="Templates.BuiltinTemplate"/>.</summary>
    public required string Reconciler { get; init; }

    /// <summary>Name of the Template that writes the namespace, or of a built-in.</summary>
    public required string NamespaceService { get; init; }

    /// <summary>Name of the Template that writes the configuration, or of a built-in; <see langword="null"/> in control planes of Kalypso before
    /// 2023-12.</summary>
    public string? ConfigType { get; init; }
}
