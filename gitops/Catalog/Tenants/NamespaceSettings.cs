using LcncInfra.Model.Collections;

namespace LcncInfra.Catalog.Tenants;

/// <summary>What a namespace comes with beside its name; <see langword="null"/> is what nobody wrote at this place.</summary>
/// <remarks>An environment, a cluster type and an environment's workspace may each say something: the last of these wins, field by field.</remarks>
public sealed record NamespaceSettings
{
    /// <summary>Nothing is said.</summary>
    public static NamespaceSettings None { get; } = new();

    /// <summary>Labels of the namespace.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>What its pods are held against.</summary>
    public PodSecurity PodSecurity { get; init; } = PodSecurity.None;

    /// <summary>What its pods may reach.</summary>
    public NetworkIsolation? Isolation { get; init; }

    /// <summary>Names of namespaces whose pods may reach its pods, such as that of the gateway.</summary>
    public ValueList<string>? IngressFrom { get; init; }

    /// <summary>Name of the <see cref="Tenants.QuotaClass"/> of workloads that ask for none.</summary>
    public string? QuotaClass { get; init; }

    /// <summary>How far the reconciler goes.</summary>
    public ReconcilerScope? ReconcilerScope { get; init; }

    /// <summary>Groups of kinds, beside Kubernetes' own, whose objects a reconciler that stays in the namespace may write there.</summary>
    public ValueList<string>? ApiGroups { get; init; }

    /// <summary>These settings, and those of others where nothing is written.</summary>
    public NamespaceSettings Over(NamespaceSettings others) => ReferenceEquals(this, None) ? others : new NamespaceSettings
    {
        Labels = ValueMap.Of(others.Labels.Concat(Labels)),
        PodSecurity = PodSecurity.Over(others.PodSecurity),
        Isolation = Isolation ?? others.Isolation,
        IngressFrom = IngressFrom ?? others.IngressFrom,
        QuotaClass = QuotaClass ?? others.QuotaClass,
        ReconcilerScope = ReconcilerScope ?? others.ReconcilerScope,
        ApiGroups = ApiGroups ?? others.ApiGroups,
    };
}
