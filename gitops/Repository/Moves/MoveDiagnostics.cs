using System.Globalization;
using LcncInfra.Model.Diagnostics;

namespace LcncInfra.Repository.Moves;

/// <summary>Findings about what is deleted because it has another name now (LC604x). One method per code; a retired code stays retired.</summary>
public static class MoveDiagnostics
{
    private const int ShownObjects = 4;

    /// <summary>A deployment target has another name, and the same manifests.</summary>
    internal static Diagnostic RenamedTarget(string environment, MovedAssignment moved, int others) => new(
        "LC6040",
        Severity.Warning,
        SourceSpan.None,
        string.Create(
            CultureInfo.InvariantCulture,
            $"Deployment target '{moved.Target}' seems to be '{moved.NewTarget}' now on cluster type '{moved.ClusterType}'{(others > 0 ? $" and {others} more" : "")}: "
                + $"its workload {FateOf(environment, moved)} and made anew in '{environment}-{moved.NewClusterType}-{moved.NewTarget}', without the data of its volumes."))
    {
        Hint = moved.Workload is { } workload && moved.NewTarget.StartsWith($"{workload}-", StringComparison.Ordinal)
            ? $"To keep it where it is, write in WorkloadRequirements '{workload}': deployedAs: {{{moved.NewTarget[(workload.Length + 1)..]}: {moved.Target}}}."
            : $"To keep it where it is, write 'deployedAs' with '{moved.Target}' in the WorkloadRequirements of its workload.",
        Subject = $"DeploymentTarget/{moved.NewTarget}",
    };

    /// <summary>A cluster type has another name, and the same assignments.</summary>
    internal static Diagnostic RenamedClusterType(string clusterType, string newName, int assignments) => new(
        "LC6041",
        Severity.Warning,
        SourceSpan.None,
        string.Create(CultureInfo.InvariantCulture,
            $"ClusterType '{clusterType}' seems to be '{newName}' now: clusters that follow its folder delete the {assignments} workloads in it, and those that follow the new one make them anew in other namespaces."))
    {
        Hint = $"Keep the name; or add '{newName}' beside '{clusterType}', point the clusters at its folder, move what holds data, and remove '{clusterType}' then.",
        Subject = $"ClusterType/{newName}",
    };

    /// <summary>Flux applies the folders of a cluster type by other Kustomizations than before.</summary>
    internal static Diagnostic ChangedHands(string clusterType) => new(
        "LC6042",
        Severity.Warning,
        SourceSpan.None,
        $"Workloads on ClusterType '{clusterType}' begin or cease to wait for each other, so that other Kustomizations of Flux apply their folders than before: "
            + "the old ones delete what the new ones have not taken over yet.")
    {
        Hint = "Set 'prune: false' in the Kustomization of the cluster type on its clusters until all new ones are ready, and 'prune: true' then.",
        Subject = $"ClusterType/{clusterType}",
    };

    private static string FateOf(string environment, MovedAssignment moved) =>
        $"{(moved.IsKept ? "stays and runs on" : "is deleted")} in namespace '{environment}-{moved.ClusterType}-{moved.Target}' ({ObjectsOf(moved)})";

    private static string ObjectsOf(MovedAssignment moved) => moved.Objects.Count == 0 ? "all of its objects"
        : moved.Objects.Count <= ShownObjects ? $"with {string.Join(", ", moved.Objects)}"
        : string.Create(CultureInfo.InvariantCulture, $"with {string.Join(", ", moved.Objects.Take(ShownObjects))} and {moved.Objects.Count - ShownObjects} more");
}
