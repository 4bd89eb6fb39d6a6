using LcncInfra.Catalog.Clusters.Provisioning;
using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Clusters;

/// <summary>One physical cluster of a cluster type.</summary>
/// <param name="Name">Unique within an environment.</param>
/// <param name="ClusterType">Name of its ClusterType.</param>
/// <param name="Labels">What placement policies look at.</param>
/// <remarks>Kind <c>Cluster</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record Cluster(string Name, string ClusterType, ValueMap Labels)
{
    /// <summary>The region it stands in; <see langword="null"/> if nobody says.</summary>
    public string? Region { get; init; }

    /// <summary>The site it stands at; <see langword="null"/> if nobody says.</summary>
    public string? Site { get; init; }

    /// <summary>What the clusters of its type differ in, by name of variable; see <see cref="ClusterVariables"/>.</summary>
    public ValueMap Values { get; init; } = ValueMap.Empty;

    /// <summary>Facts about the cluster that placement policies compare.</summary>
    public ValueMap Properties { get; init; } = ValueMap.Empty;

    /// <summary>How it comes into being on Pulumi; <see langword="null"/> if nothing builds or reaches it.</summary>
    public ClusterProvisioning? Provisioning { get; init; }
}
