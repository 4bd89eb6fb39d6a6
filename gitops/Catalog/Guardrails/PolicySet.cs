using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Guardrails;

/// <summary>What the platform team asks of environments, beside what every policy asks by itself.</summary>
/// <param name="Name">Unique within an environment.</param>
/// <remarks>Kind <c>PolicySet</c> of <c>lcncinfra.io/v1alpha1</c>.</remarks>
public sealed record PolicySet(string Name)
{
    /// <summary>Names of environments that it is for; empty for all that it reaches.</summary>
    public ValueList<string> Environments { get; init; } = ValueList<string>.Empty;

    /// <summary>How much policies matter, in written order.</summary>
    public ValueList<PolicyChoice> Policies { get; init; } = ValueList<PolicyChoice>.Empty;

    /// <summary>Registries, or folders of them, that images may come from.</summary>
    public ValueList<string> AllowedRegistries { get; init; } = ValueList<string>.Empty;

    /// <summary>Keys of labels that namespaces and workloads' objects have.</summary>
    public ValueList<string> RequiredLabels { get; init; } = ValueList<string>.Empty;

    /// <summary>Keys of tags that resources have.</summary>
    public ValueList<string> RequiredTags { get; init; } = ValueList<string>.Empty;

    /// <summary>Regions that clusters and resources may be in; <c>eu</c> also stands for <c>eu-west-1</c>. Empty for anywhere.</summary>
    public ValueList<string> Regions { get; init; } = ValueList<string>.Empty;

    /// <summary>Which deployment targets are tier-1; <see langword="null"/> if not written.</summary>
    public LabelSelector? TierOne { get; init; }

    /// <summary>Whether it is for an environment.</summary>
    public bool IsFor(string environment) => Environments.Count == 0 || Environments.Contains(environment, StringComparer.Ordinal);
}
