using LcncInfra.Catalog.Settings;
using LcncInfra.Catalog.Tenants;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Catalog.ClusterTypeProfiles;

/// <summary>What the platform team says of a cluster type beside Kalypso's kind.</summary>
/// <param name="Name">Name of the ClusterType it is about.</param>
/// <remarks>Kind <c>ClusterTypeProfile</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record ClusterTypeProfile(string Name)
{
    /// <summary>What keeps deployment targets away unless they tolerate it.</summary>
    public ValueList<Taint> Taints { get; init; } = ValueList<Taint>.Empty;

    /// <summary>What each cluster of the type has for workloads, in order of resources' names; a resource that is not named is not limited.</summary>
    public ValueList<ResourceAmount> Allocatable { get; init; } = ValueList<ResourceAmount>.Empty;

    /// <summary>Facts about the type that placement policies compare, such as a version of Kubernetes.</summary>
    public ValueMap Properties { get; init; } = ValueMap.Empty;

    /// <summary>The region that all of its clusters are in; <see langword="null"/> if they differ or nobody says.</summary>
    public string? Region { get; init; }

    /// <summary>What namespaces on it come with, unless their workspace says something else.</summary>
    public NamespaceSettings Namespaces { get; init; } = NamespaceSettings.None;

    /// <summary>What the type has beside Kubernetes, for which workloads may bring components; in order of names.</summary>
    public ValueList<string> Capabilities { get; init; } = ValueList<string>.Empty;

    /// <summary>How manifests reach clusters of the type; <see langword="null"/> leaves it to the environment.</summary>
    public DeliveryMode? Delivery { get; init; }

    /// <summary>Whether no network reaches its clusters, so that images come to them in bundles; Zarf's always are so.</summary>
    public bool IsAirGapped { get; init; }
}
