using LcncInfra.Model.Collections;

namespace LcncInfra.Guardrails.Waiving;

/// <summary>What a finding is about, as far as waivers look at it; <see langword="null"/> is what it has not.</summary>
public sealed record WaivableSubject
{
    /// <summary>Kind of the object.</summary>
    public string? Kind { get; init; }

    /// <summary>Namespace of the object.</summary>
    public string? Namespace { get; init; }

    /// <summary>Name of the object, or logical name of the resource.</summary>
    public string? Name { get; init; }

    /// <summary>Labels of the object.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>Name of the cluster type.</summary>
    public string? ClusterType { get; init; }

    /// <summary>Labels of the cluster type.</summary>
    public ValueMap? ClusterTypeLabels { get; init; }

    /// <summary>Name of the workload.</summary>
    public string? Workload { get; init; }

    /// <summary>Labels of the deployment target.</summary>
    public ValueMap? TargetLabels { get; init; }

    /// <summary>Type token of the resource.</summary>
    public string? ResourceType { get; init; }
}
