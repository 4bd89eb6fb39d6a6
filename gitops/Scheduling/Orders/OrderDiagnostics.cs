using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Scheduling.Orders;

/// <summary>Findings about the order of deployment (LC205x). One method per code; a retired code stays retired.</summary>
public static class OrderDiagnostics
{
    /// <summary>Workloads wait for each other.</summary>
    public static Diagnostic Cycle(SourceSpan at, string clusterType, string chain) => new(
        "LC2050",
        Severity.Error,
        at,
        $"Workloads of cluster type '{clusterType}' wait for each other: {chain}.")
    {
        Hint = "Remove one of the dependencies, or move a workload to another stage: what is in a stage waits for every stage before it.",
    };

    /// <summary>A workload waits for one that never comes.</summary>
    public static Diagnostic NotPlaced(SourceSpan at, (string Dependency, string ClusterType) what, string chain) => new(
        "LC2051",
        Severity.Error,
        at,
        $"Workload '{what.Dependency}' is not placed on cluster type '{what.ClusterType}', where it is waited for: {chain}.")
    {
        Hint = "Place it there, or remove the dependency.",
    };

    /// <summary>A reconciler that a Template writes keeps no order.</summary>
    public static Diagnostic NotKept(SourceSpan at, string clusterType, string workload) => new(
        "LC2052",
        Severity.Warning,
        at,
        $"Cluster type '{clusterType}' keeps no order, although WorkloadRequirements '{workload}' ask for one: its reconciler is a Template.")
    {
        Hint = "Name a built-in reconciler such as 'lcncinfra.io/flux', or let the Template write the order.",
        Subject = $"ClusterType/{clusterType}",
    };
}
