using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Rendering.Builtins;

/// <summary>Findings about what built-in reconcilers are given (LC501x). One method per code; a retired code stays retired.</summary>
public static class BuiltinDiagnostics
{
    /// <summary>A deployment target does not say where its manifests are, in a way that a built-in can read.</summary>
    public static Diagnostic UnreadableStorage(SourceSpan at, string target, string problem) => new(
        "LC5010",
        Severity.Error,
        at,
        $"The manifests of deployment target '{target}' cannot be deployed by a built-in reconciler: {problem}.")
    {
        Hint = "A Template can read any 'manifests'; built-ins read a git repository, an OCI artifact or a chart, and with 'delivery: rendered' also 'path' alone, a folder of the control plane.",
        Subject = $"DeploymentTarget/{target}",
    };

    /// <summary>A reconciler has no way to deploy from where the manifests are.</summary>
    public static Diagnostic RefusedStorage(SourceSpan at, string assignments, string problem) => new(
        "LC5011",
        Severity.Error,
        at,
        $"Assignment {assignments} cannot be deployed: {problem}.")
    {
        Hint = "Publish the manifests as a chart, point at git, or choose another reconciler for the cluster type.",
    };

    /// <summary>No GitOpsRepo says where the folder of a cluster type will be.</summary>
    public static Diagnostic NoRepository(SourceSpan at, string clusterType) => new(
        "LC5012",
        Severity.Warning,
        at,
        $"Nothing says in which repository the folder of ClusterType '{clusterType}' will be, so that no bootstrap.yaml points a cluster at it.")
    {
        Hint = "Add a GitOpsRepo to the environment.",
        Subject = $"ClusterType/{clusterType}",
    };

    /// <summary>Flux cannot keep an order, because nothing says where its folders will be.</summary>
    public static Diagnostic OrderWithoutRepository(SourceSpan at, string clusterType) => new(
        "LC5014",
        Severity.Error,
        at,
        $"Flux keeps the order of ClusterType '{clusterType}' by Kustomizations of its folders, but nothing says in which repository these will be.")
    {
        Hint = "Add a GitOpsRepo to the environment.",
        Subject = $"ClusterType/{clusterType}",
    };

    /// <summary>Several GitOpsRepos receive the folder of a cluster type, and a cluster follows one.</summary>
    public static Diagnostic SeveralRepositories(SourceSpan at, string first, string other) => new(
        "LC5013",
        Severity.Warning,
        at,
        $"Clusters are pointed at GitOpsRepo '{first}', not at '{other}'.")
    {
        Hint = $"Keep one GitOpsRepo in the environment, or let clusters that follow '{other}' have their own bootstrap.",
        Subject = $"GitOpsRepo/{other}",
    };

    /// <summary>A chart cannot be given the values that its deployment target names.</summary>
    public static Diagnostic NoChartValues(SourceSpan at, string assignments, string problem) => new(
        "LC5016",
        Severity.Error,
        at,
        $"The chart of assignment {assignments} cannot be given its values: {problem}.")
    {
        Hint = "'values' beside 'chart' names a key of the platform configuration that holds a mapping; '$(config:KEY)' in it stands for another key, '$(namespace:TARGET)' for the namespace of a deployment target.",
    };

    /// <summary>Values that nothing on a cluster type can see, because its reconciler fills in charts alone.</summary>
    public static Diagnostic ValuesThatNothingSees(SourceSpan at, string clusterType) => new(
        "LC5015",
        Severity.Warning,
        at,
        $"Values of the clusters of ClusterType '{clusterType}' reach no workload: its reconciler gives them to charts, and none goes there.")
    {
        Hint = "Deliver a chart by reference, choose Flux, which fills in manifests too, or remove 'site' and 'values' of the Clusters.",
        Subject = $"ClusterType/{clusterType}",
    };
}
