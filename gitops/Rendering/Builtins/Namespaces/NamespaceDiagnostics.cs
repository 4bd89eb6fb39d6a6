using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Rendering.Builtins.Namespaces;

/// <summary>Findings about what namespaces come with on cluster types (LC504x). One method per code; a retired code stays retired.</summary>
public static class NamespaceDiagnostics
{
    /// <summary>Namespaces come from a Template, which knows nothing of what is written about them elsewhere.</summary>
    public static Diagnostic NamespacesOfTemplate(SourceSpan at, string clusterType, string template) => new(
        "LC5040",
        Severity.Warning,
        at,
        $"Namespaces on ClusterType '{clusterType}' come from Template '{template}': quotas, network policies, labels and rights that other objects write do nothing there.")
    {
        Hint = "Write 'namespaceService: lcncinfra.io/namespace', or let the Template write them, and accept this finding.",
        Subject = $"ClusterType/{clusterType}",
    };

    /// <summary>What applies workloads cannot stay in their namespaces.</summary>
    public static Diagnostic ScopeNotKept(SourceSpan at, string clusterType, string why) => new(
        "LC5041",
        Severity.Warning,
        at,
        $"On ClusterType '{clusterType}' nothing keeps the reconciler in the namespaces of workloads: {why}.")
    {
        Hint = "Choose lcncinfra.io/flux, lcncinfra.io/argocd or lcncinfra.io/fleet, or write 'reconcilerScope: Cluster' in the ClusterTypeProfile.",
        Subject = $"ClusterType/{clusterType}",
    };
}
