using LcncInfra.Model.Collections;
using LcncInfra.Model.Quantities;

namespace LcncInfra.Catalog.Tenants;

/// <summary>A size of namespaces, which platform teams offer and workloads ask for by name.</summary>
/// <param name="Name">Unique within an environment.</param>
/// <remarks>Kind <c>QuotaClass</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record QuotaClass(string Name)
{
    /// <summary>The most that a namespace may use, in order of resources' names, as a ResourceQuota counts them: <c>requests.cpu</c>, <c>pods</c>.</summary>
    public ValueList<ResourceAmount> Hard { get; init; } = ValueList<ResourceAmount>.Empty;

    /// <summary>What each container may use.</summary>
    public ContainerLimits Containers { get; init; } = ContainerLimits.None;

    /// <summary>Workspaces whose workloads may ask for it; empty for all.</summary>
    public ValueList<string> Workspaces { get; init; } = ValueList<string>.Empty;

    /// <summary>Whether a workload of a workspace may ask for it.</summary>
    public bool IsOpenTo(string workspace) => Workspaces.Count == 0 || Workspaces.Contains(workspace, StringComparer.Ordinal);
}
