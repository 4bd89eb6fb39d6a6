using LcncInfra.Catalog.Tenants;
using LcncInfra.Model.Collections;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>What the namespace of one assignment comes with.</summary>
/// <param name="Settings">What the platform says.</param>
internal sealed record Tenant(NamespaceSettings Settings)
{
    /// <summary>A bare namespace.</summary>
    public static Tenant None { get; } = new(NamespaceSettings.None);

    /// <summary>Its size; <see langword="null"/> for any.</summary>
    public QuotaClass? Quota { get; init; }

    /// <summary>What its workload reaches outside.</summary>
    public ValueList<EgressRule> Egress { get; init; } = [];

    /// <summary>Workloads that reach it, with the ports that they need.</summary>
    public ValueList<(string Workload, EgressRule Rule)> Callers { get; init; } = [];

    /// <summary>Whether pods are kept from each other.</summary>
    public bool IsIsolated => Settings.Isolation is NetworkIsolation.Namespace or NetworkIsolation.Pod;

    /// <summary>Whether the reconciler has rights in the namespace only.</summary>
    public bool IsScoped => Settings.ReconcilerScope is ReconcilerScope.Namespace;
}
