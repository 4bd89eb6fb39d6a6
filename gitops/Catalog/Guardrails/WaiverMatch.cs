using LcncInfra.Model.Collections;
using LcncInfra.Model.Labels;

namespace LcncInfra.Catalog.Guardrails;

/// <summary>Which findings are accepted: those that meet everything that is written.</summary>
public sealed record WaiverMatch
{
    /// <summary>Names of environments; empty for all that the waiver reaches.</summary>
    public ValueList<string> Environments { get; init; } = ValueList<string>.Empty;

    /// <summary>Names of cluster types; empty for all.</summary>
    public ValueList<string> ClusterTypes { get; init; } = ValueList<string>.Empty;

    /// <summary>Cluster types by their labels; <see langword="null"/> for all.</summary>
    public LabelSelector? ClusterTypeSelector { get; init; }

    /// <summary>Names of workloads; empty for all.</summary>
    public ValueList<string> Workloads { get; init; } = ValueList<string>.Empty;

    /// <summary>Deployment targets by their labels; <see langword="null"/> for all.</summary>
    public LabelSelector? DeploymentTargetSelector { get; init; }

    /// <summary>Objects of the tree, of which any may be meant; empty for all.</summary>
    public ValueList<WaivedObject> Objects { get; init; } = ValueList<WaivedObject>.Empty;

    /// <summary>Resources of the plan, of which any may be meant; empty for all.</summary>
    public ValueList<WaivedResource> Resources { get; init; } = ValueList<WaivedResource>.Empty;

    /// <summary>Whether it names nothing but environments, so that it would accept whatever the policy finds.</summary>
    public bool IsEverything => ClusterTypes.Count == 0 && ClusterTypeSelector is null or { IsEmpty: true }
        && Workloads.Count == 0 && DeploymentTargetSelector is null or { IsEmpty: true } && Objects.Count == 0 && Resources.Count == 0;
}
