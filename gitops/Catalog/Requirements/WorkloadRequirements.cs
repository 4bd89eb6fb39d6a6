using LcncInfra.Catalog.Tenants;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Catalog.Requirements;

/// <summary>What an application team says of a workload beside Kalypso's kind.</summary>
/// <param name="Name">Name of the Workload it is about.</param>
/// <remarks>Kind <c>WorkloadRequirements</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record WorkloadRequirements(string Name)
{
    /// <summary>Regions that its data may be in; empty for anywhere.</summary>
    public ValueList<string> Residency { get; init; } = ValueList<string>.Empty;

    /// <summary>What each of its targets needs of each cluster it runs on, in order of resources' names.</summary>
    public ValueList<ResourceAmount> Requests { get; init; } = ValueList<ResourceAmount>.Empty;

    /// <summary>Names of Workloads that have to be ready before it, on each cluster type that it is placed on.</summary>
    public ValueList<string> DependsOn { get; init; } = ValueList<string>.Empty;

    /// <summary>When it is deployed; <see langword="null"/> is <see cref="DeploymentStage.Apps"/>.</summary>
    public DeploymentStage? Stage { get; init; }

    /// <summary>Whether it says anything about when it is deployed.</summary>
    public bool HasOrder => DependsOn.Count > 0 || Stage is not null;

    /// <summary>Fields of its objects that something on the cluster decides about.</summary>
    public ValueList<ForeignField> ForeignFields { get; init; } = ValueList<ForeignField>.Empty;

    /// <summary>What becomes of its objects when a target leaves a cluster type.</summary>
    public Removal WhenRemoved { get; init; }

    /// <summary>Names by which targets were first deployed, by the names that they have within the workload now.</summary>
    public ValueMap DeployedAs { get; init; } = ValueMap.Empty;

    /// <summary>What it reaches outside of its namespaces.</summary>
    public ValueList<EgressRule> Egress { get; init; } = ValueList<EgressRule>.Empty;

    /// <summary>Name of the QuotaClass of its namespaces; <see langword="null"/> for the one that the platform gives.</summary>
    public string? QuotaClass { get; init; }

    /// <summary>Taints that do not keep it away.</summary>
    public ValueList<Toleration> Tolerations { get; init; } = ValueList<Toleration>.Empty;
}
