using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Tenants;

/// <summary>Something outside of its namespace that a workload reaches; one of the three is written.</summary>
/// <param name="Workload">A Workload of the environment, wherever it is on the same cluster.</param>
/// <param name="Namespace">A namespace that nothing here makes.</param>
/// <param name="Cidr">Addresses.</param>
public sealed record EgressRule(string? Workload, string? Namespace, string? Cidr)
{
    /// <summary>The ports; empty for all.</summary>
    public ValueList<int> Ports { get; init; } = ValueList<int>.Empty;

    /// <summary>The protocol; <see langword="null"/> is TCP.</summary>
    public string? Protocol { get; init; }
}
