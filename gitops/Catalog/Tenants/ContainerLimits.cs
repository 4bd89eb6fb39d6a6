using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Catalog.Tenants;

/// <summary>What each container of a namespace gets and may use, in order of resources' names.</summary>
/// <remarks>Kubernetes <c>core/v1.LimitRangeItem</c> of type <c>Container</c>.</remarks>
public sealed record ContainerLimits
{
    /// <summary>Nothing is said.</summary>
    public static ContainerLimits None { get; } = new();

    /// <summary>The limit of a container that names none.</summary>
    public ValueList<ResourceAmount> Default { get; init; } = ValueList<ResourceAmount>.Empty;

    /// <summary>The request of a container that names none.</summary>
    public ValueList<ResourceAmount> DefaultRequest { get; init; } = ValueList<ResourceAmount>.Empty;

    /// <summary>The most of a container.</summary>
    public ValueList<ResourceAmount> Max { get; init; } = ValueList<ResourceAmount>.Empty;

    /// <summary>The least of a container.</summary>
    public ValueList<ResourceAmount> Min { get; init; } = ValueList<ResourceAmount>.Empty;

    /// <summary>Whether anything is said.</summary>
    public bool Any => Default.Count + DefaultRequest.Count + Max.Count + Min.Count > 0;
}
