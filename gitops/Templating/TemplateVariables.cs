using LcncInfra.Templating.Values;

namespace LcncInfra.Templating;

/// <summary>What a template can see of an assignment (Kalypso's <c>scheduler.dataType</c>); each property is a variable of its name.</summary>
/// <remarks>
/// <c>set</c> and its like change the maps that are given here, as in Kalypso they do: whoever shares a map between assignments
/// gives each a <see cref="GoMap.ShallowCopy"/>.
/// </remarks>
public sealed record TemplateVariables
{
    private static readonly GoStructType Type = new(
        "scheduler.dataType",
        nameof(DeploymentTargetName),
        nameof(Namespace),
        nameof(Environment),
        nameof(Workspace),
        nameof(Workload),
        nameof(Labels),
        nameof(Manifests),
        nameof(ClusterType),
        nameof(ConfigData));

    /// <summary>Name of the deployment target: <c>workload-target</c>.</summary>
    public required string DeploymentTargetName { get; init; }

    /// <summary>The namespace that is suggested: <c>environment-clusterType-deploymentTarget</c>.</summary>
    public required string Namespace { get; init; }

    /// <summary>Name of the environment.</summary>
    public required string Environment { get; init; }

    /// <summary>The workspace of the deployment target; empty if it has none.</summary>
    public required string Workspace { get; init; }

    /// <summary>Name of the workload.</summary>
    public required string Workload { get; init; }

    /// <summary>Labels of the deployment target, a <c>map[string]string</c>.</summary>
    public required GoMap Labels { get; init; }

    /// <summary>Manifests of the deployment target, a <c>map[string]string</c>.</summary>
    public required GoMap Manifests { get; init; }

    /// <summary>Name of the cluster type.</summary>
    public required string ClusterType { get; init; }

    /// <summary>The composed configuration, a <c>map[string]interface {}</c>.</summary>
    public required GoMap ConfigData { get; init; }

    /// <summary>The Go value that templates start from.</summary>
    public GoStruct ToGo() => new(
        Type,
        DeploymentTargetName,
        Namespace,
        Environment,
        Workspace,
        Workload,
        Labels,
        Manifests,
        ClusterType,
        ConfigData);
}
