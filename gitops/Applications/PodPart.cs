using LcncInfra.Model.Collections;
using LcncInfra.Templating.Values;

namespace LcncInfra.Applications;

/// <summary>What a part of the golden path has to say about the pods of an app. Those of all parts are put together.</summary>
public sealed record PodPart
{
    /// <summary>Nothing.</summary>
    public static PodPart None { get; } = new();

    /// <summary>Labels of the pods, beside those that select them.</summary>
    public ValueMap Labels { get; init; } = ValueMap.Empty;

    /// <summary>Annotations of the pods.</summary>
    public ValueMap Annotations { get; init; } = ValueMap.Empty;

    /// <summary>Environment variables with plain values; they go into the app's ConfigMap.</summary>
    public ValueMap Variables { get; init; } = ValueMap.Empty;

    /// <summary>Environment variables that come from somewhere: items of <c>env</c>.</summary>
    public ValueList<GoMap> Environment { get; init; } = [];

    /// <summary>Names of Secrets whose keys become environment variables.</summary>
    public ValueList<string> SecretsAsVariables { get; init; } = [];

    /// <summary>Items of <c>volumes</c>.</summary>
    public ValueList<GoMap> Volumes { get; init; } = [];

    /// <summary>Items of <c>volumeMounts</c> of the app's container.</summary>
    public ValueList<GoMap> Mounts { get; init; } = [];

    /// <summary>Items of <c>volumeClaimTemplates</c>; with any, the app becomes a StatefulSet.</summary>
    public ValueList<GoMap> VolumeClaims { get; init; } = [];

    /// <summary>Further fields of the <c>spec</c> of what runs the pods, such as <c>strategy</c>.</summary>
    public ValueList<(string Key, object? Value)> Workload { get; init; } = [];

    /// <summary>Further fields of the pods' <c>spec</c>, such as <c>runtimeClassName</c>.</summary>
    public ValueList<(string Key, object? Value)> Spec { get; init; } = [];

    /// <summary>Resources that the container asks for beside CPU and memory, such as devices.</summary>
    public ValueMap Resources { get; init; } = ValueMap.Empty;

    /// <summary>Whether something on the cluster decides about the number of pods, so that no number is written.</summary>
    public bool LeavesReplicas { get; init; }
}
