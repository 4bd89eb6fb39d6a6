using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Workloads;

/// <summary>A deployment target as a Workload writes it.</summary>
/// <param name="Name">Unique within the workload and environment.</param>
/// <param name="Environment">The environment it is meant for.</param>
/// <param name="Labels">What scheduling policies and configs select on.</param>
/// <param name="Manifests">Where its manifests are; usually <c>repo</c>, <c>branch</c>, <c>path</c>.</param>
public sealed record WorkloadTarget(string Name, string Environment, ValueMap Labels, ValueMap Manifests)
{
    /// <summary>Names of ConfigSchemas that its configuration must satisfy.</summary>
    public ValueList<string> ConfigSchemas { get; init; } = ValueList<string>.Empty;
}
