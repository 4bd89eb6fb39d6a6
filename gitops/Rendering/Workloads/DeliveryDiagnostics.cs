using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Rendering.Workloads;

/// <summary>Findings about rendered delivery (LC503x). One method per code; a retired code stays retired.</summary>
public static class DeliveryDiagnostics
{
    private const string Otherwise = "or give the cluster type a ClusterTypeProfile with 'delivery: reference'";

    /// <summary>A reconciler that is a Template decides itself where manifests come from.</summary>
    public static Diagnostic NeedsBuiltin(SourceSpan at, string clusterType) => new(
        "LC5030",
        Severity.Error,
        at,
        $"Manifests cannot be delivered rendered to ClusterType '{clusterType}': its reconciler is a Template, which would not point at them.")
    {
        Hint = $"Choose a built-in reconciler, {Otherwise}.",
        Subject = $"ClusterType/{clusterType}",
    };

    /// <summary>Nothing says in which repository rendered manifests will be.</summary>
    public static Diagnostic NeedsRepository(SourceSpan at, string clusterType) => new(
        "LC5031",
        Severity.Error,
        at,
        $"Manifests are delivered rendered to ClusterType '{clusterType}', but nothing says in which repository its reconciler will find them.")
    {
        Hint = $"Add a GitOpsRepo to the environment, {Otherwise}.",
        Subject = $"ClusterType/{clusterType}",
    };

    /// <summary>What would be rendered can change by itself.</summary>
    public static Diagnostic NotPinned(SourceSpan at, string target, string problem) => new(
        "LC5032",
        Severity.Error,
        at,
        $"The manifests of deployment target '{target}' cannot be rendered, because {problem}.")
    {
        Hint = "Run 'lcnc lock', so that every run renders the same; or write 'commit' or 'digest' beside the name.",
        Subject = $"DeploymentTarget/{target}",
    };

    /// <summary>Manifests cannot be built.</summary>
    public static Diagnostic NotBuilt(SourceSpan at, string target, WorkloadFailure failure) => Failed("LC5033", at, target, failure);

    /// <summary>Manifests cannot be fetched.</summary>
    public static Diagnostic NotFetched(SourceSpan at, string target, WorkloadFailure failure) => Failed("LC5034", at, target, failure);

    /// <summary>The program that builds manifests is not there.</summary>
    public static Diagnostic NoProgram(SourceSpan at, string target, WorkloadFailure failure) => Failed("LC5035", at, target, failure);

    /// <summary>What was built is no YAML of Kubernetes objects.</summary>
    public static Diagnostic Unreadable(SourceSpan at, string target, string problem) => new(
        "LC5036",
        Severity.Error,
        at,
        $"The manifests of deployment target '{target}' are no Kubernetes objects: {problem}.")
    {
        Hint = "Build them by hand with kustomize or helm, and correct what cannot be applied.",
        Subject = $"DeploymentTarget/{target}",
    };

    /// <summary>A chart has hooks, which a reconciler of plain manifests does not run.</summary>
    public static Diagnostic Hooks(SourceSpan at, string target, (string First, int Others) hooks) => new(
        "LC5037",
        Severity.Warning,
        at,
        FormattableString.Invariant(
            $"The chart of deployment target '{target}' has hooks, which are applied like all else when it is delivered rendered: {hooks.First}{(hooks.Others == 0 ? string.Empty : $" and {hooks.Others} more")}."))
    {
        Hint = "If it must run at a certain moment, deliver this chart by reference; otherwise suppress LC5037 with a reason.",
        Subject = $"DeploymentTarget/{target}",
    };

    /// <summary>A deployment target does not say which manifests it means.</summary>
    public static Diagnostic NoSource(SourceSpan at, string target, string problem) => new(
        "LC5038",
        Severity.Error,
        at,
        $"The manifests of deployment target '{target}' cannot be rendered: {problem}.")
    {
        Hint = "Point at a git repository, an OCI artifact, a chart, or with 'path' alone at a folder of the control plane.",
        Subject = $"DeploymentTarget/{target}",
    };

    /// <summary>A chart is rendered once for clusters that have values of their own.</summary>
    public static Diagnostic ChartOfClusters(SourceSpan at, string target, string clusterType) => new(
        "LC5039",
        Severity.Error,
        at,
        $"The chart of deployment target '{target}' cannot be delivered rendered: clusters of ClusterType '{clusterType}' have values of their own, which only a chart that is installed there gets.")
    {
        Hint = "Deliver by reference to this cluster type, or use manifests in a folder.",
        Subject = $"DeploymentTarget/{target}",
    };

    /// <summary>Manifests that are rendered hold something that looks like a secret: as if a Template had written it.</summary>
    public static Diagnostic SecretInWorkload(SourceSpan at, string target, (int Line, string Shape) found) =>
        RenderingDiagnostics.SecretInOutput(at, target, RenderedWorkload.FileName, (string.Empty, found.Line, found.Shape)) with
        {
            Message = $"The manifests of deployment target '{target}' hold what looks like {found.Shape}, and would be readable in the GitOps repository.",
            Hint = $"Let a reference to a secret store stand there. If it is none, suppress LC5022 for DeploymentTarget/{target} with a reason.",
            Subject = $"DeploymentTarget/{target}",
        };

    private static Diagnostic Failed(string code, SourceSpan at, string target, WorkloadFailure failure) => new(
        code, Severity.Error, at, $"The manifests of deployment target '{target}' cannot be rendered. {failure.Message}")
    {
        Hint = failure.Remedy,
        Subject = $"DeploymentTarget/{target}",
    };
}
