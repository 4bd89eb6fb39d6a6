using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Safety;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.RancherFleet;

/// <summary>Makes the objects by which Rancher Fleet deploys to clusters.</summary>
/// <remarks>fleet.cattle.io/v1alpha1: GitRepo, HelmOp.</remarks>
internal static class FleetDelivery
{
    /// <summary>The namespace of clusters that are managed, and of what they get.</summary>
    public const string Workspace = "fleet-default";

    private static readonly string[] Scaled = ["Deployment", "StatefulSet"];

    private const string LocalWorkspace = "fleet-local";

    /// <summary>Group and version of all kinds.</summary>
    public const string ApiVersion = "fleet.cattle.io/v1alpha1";

    /// <summary>The label of what belongs to an environment.</summary>
    public const string EnvironmentLabel = "lcncinfra.io/environment";

    /// <summary>The label of what belongs to a cluster type.</summary>
    public const string ClusterTypeLabel = "lcncinfra.io/cluster-type";

    /// <summary>What deploys the workload of an assignment.</summary>
    public static KubernetesObject Of(BuiltinAssignment assignment)
    {
        var targets = Targets(assignment.Assignment.DeploymentTarget.Value.Environment, assignment.ClusterType);
        return (assignment.Storage switch
        {
            // Its fleet.yaml says the rest, and lets it wait for others.
            ManifestStorage.Rendered { Repository: { } repository } rendered => Make("GitRepo", assignment.FleetName, Workspace,
                ("repo", repository.Repo),
                ("branch", repository.Branch),
                ("paths", GoList.OfStrings([rendered.Folder.Value])),
                ("keepResources", Kept(assignment)),
                ("serviceAccount", assignment.Account),
                ("targets", targets)),
            ManifestStorage.Git git => Make("GitRepo", assignment.FleetName, Workspace,
                ("repo", git.Repo),
                ("revision", git.Commit ?? git.Tag),
                ("branch", git.Commit is null && git.Tag is null ? git.Branch : null),
                ("paths", GoList.OfStrings([git.Path.Length == 0 ? "." : git.Path])),
                ("keepResources", Kept(assignment)),
                ("serviceAccount", assignment.Account),
                ("targetNamespace", assignment.Namespace),
                ("targets", targets)),
            ManifestStorage.Helm helm => Make("HelmOp", assignment.FleetName, Workspace,
                ("defaultNamespace", assignment.Namespace),
                ("dependsOn", DependsOn(assignment)),
                ("diff", Difference(assignment.Safety)),
                ("helm", ChartOf(helm, assignment)),
                ("rolloutStrategy", FleetClusters.StrategyOf(assignment.Clusters)),
                ("keepResources", Kept(assignment)),
                ("labels", Tree.OfTexts(assignment.Labels)),
                ("serviceAccount", assignment.Account),
                ("targets", targets)),
            _ => throw new InvalidOperationException("Fleet refuses other storages."),
        }) with
        { Labels = assignment.Labels };
    }

    /// <summary>What the bundle of an assignment's rendered manifests says about itself.</summary>
    public static GoMap Bundle(BuiltinAssignment assignment) => Tree.Of(
        ("defaultNamespace", assignment.Namespace),
        ("dependsOn", DependsOn(assignment)),
        ("diff", Difference(assignment.Safety)),
        ("labels", Tree.OfTexts(assignment.Labels)),
        ("rolloutStrategy", FleetClusters.StrategyOf(assignment.Clusters)),
        ("helm", Tree.Of(("releaseName", assignment.Name))));

    /// <summary>Deploys the bundles of a cluster type to its clusters.</summary>
    public static KubernetesObject OfFolders(ClusterTypeRoot root, RepositoryReference repository, string pattern) =>
        Make("GitRepo", root.Name, Workspace,
            ("repo", repository.Repo),
            ("branch", repository.Branch),
            ("paths", GoList.OfStrings([root.Folder.Value.Length == 0 ? pattern : $"{root.Folder.Value}/{pattern}"])),
            ("targets", Targets(root.Environment, root.ClusterType)));

    /// <summary>Deploys what deploys the workloads to the managing cluster itself.</summary>
    public static KubernetesObject OfFolder(ClusterTypeRoot root, RepositoryReference repository, RepositoryPath folder) =>
        Make("GitRepo", ObjectName.Of($"{root.Name}-workloads"), LocalWorkspace,
            ("repo", repository.Repo),
            ("branch", repository.Branch),
            ("paths", GoList.OfStrings([folder.Under(root.Folder).Value])));

    /// <summary>The labels of clusters of a type, as a comment says them.</summary>
    public static string ClusterLabels(string environment, string clusterType) =>
        $"{EnvironmentLabel}={environment},{ClusterTypeLabel}={ObjectName.LabelValue(clusterType)}";

    // The bundles of a target all have its labels: its namespace's, and its workload's, whatever Fleet calls them.
    private static GoList? DependsOn(BuiltinAssignment assignment) => Tree.ListOf(assignment.Order.DependsOn.Select(target =>
        Tree.Of(("selector", Tree.Of(("matchLabels", Tree.Of(
            (EnvironmentLabel, assignment.Assignment.DeploymentTarget.Value.Environment),
            (ClusterTypeLabel, ObjectName.LabelValue(assignment.ClusterType)),
            ("lcncinfra.io/deployment-target", ObjectName.LabelValue(target)))))))));

    private static GoMap ChartOf(ManifestStorage.Helm helm, BuiltinAssignment assignment) => Tree.Of(
        ("repo", helm.IsOci ? null : helm.Repo),
        ("chart", helm.IsOci ? $"{helm.Repo}/{helm.Chart}" : helm.Chart),
        ("version", helm.Version),
        ("releaseName", assignment.Name),
        ("values", ChartValues.Of(assignment, FleetClusters.ValuesOf(assignment.Clusters))));

    private static object? Kept(BuiltinAssignment assignment) => assignment.Safety.IsKept ? true : null;

    // Without names: all Deployments and StatefulSets of the chart.
    private static GoMap? Difference(WorkloadSafety safety) => safety.IsAutoscaled
        ? Tree.Of(("comparePatches", Tree.ListOf(Scaled.Select(kind =>
            Tree.Of(("apiVersion", "apps/v1"), ("kind", kind), ("jsonPointers", GoList.OfStrings(["/spec/replicas"])))))))
        : null;

    private static GoList? Targets(string environment, string clusterType) => Tree.ListOf(
    [
        Tree.Of(("clusterSelector", Tree.Of(("matchLabels", Tree.Of(
            (EnvironmentLabel, environment),
            (ClusterTypeLabel, ObjectName.LabelValue(clusterType))))))),
    ]);

    private static KubernetesObject Make(string kind, string name, string workspace, params IEnumerable<(string, object?)> spec) =>
        new(ApiVersion, kind, name) { Namespace = workspace, Content = [("spec", Tree.Of(spec))] };
}
