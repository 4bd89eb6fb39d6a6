using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Namespaces;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Safety;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Rendering.Fleet;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Scheduling.Orders;
using LcncInfra.Scheduling.Placements;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins;

/// <summary>An assignment as the built-in reconcilers see it.</summary>
/// <param name="Assignment">What goes where.</param>
/// <param name="Storage">Where its manifests are.</param>
internal sealed record BuiltinAssignment(Assignment Assignment, ManifestStorage Storage)
{
    private const string NoWorkspace = "no-workspace";

    /// <summary>Files beside the reconciler's that hold objects for the cluster, such as <c>namespace.yaml</c>.</summary>
    public ValueList<string> PlatformFiles { get; init; } = [];

    /// <summary>Files beside the reconciler's that hold no objects, such as configuration as JSON.</summary>
    public ValueList<string> OtherFiles { get; init; } = [];

    /// <summary>Name of the ConfigMap with its configuration, if that changes with its content.</summary>
    public string? VersionedConfig { get; init; }

    /// <summary>What its configuration gives to its chart; <see langword="null"/> if nothing.</summary>
    public GoMap? Values { get; init; }

    /// <summary>What is left alone of its workload.</summary>
    public WorkloadSafety Safety { get; init; } = WorkloadSafety.None;

    /// <summary>What its namespace comes with.</summary>
    public Tenant Tenant { get; init; } = Tenant.None;

    /// <summary>When it is deployed.</summary>
    public AssignmentOrder Order { get; init; } = AssignmentOrder.None;

    /// <summary>The physical clusters it goes to, as far as they differ.</summary>
    public ManagedClusters Clusters { get; init; } = ManagedClusters.None;

    /// <summary>Name of the cluster type, which is its folder.</summary>
    public string ClusterType => Assignment.ClusterType.Value.Name;

    /// <summary>Name of the deployment target, which is its folder.</summary>
    public string Target => Assignment.DeploymentTarget.Value.Name;

    /// <summary>Folder of its rendered manifests, from the folder of the cluster type.</summary>
    public RepositoryPath WorkloadFolder => RepositoryPath.Of(RenderedWorkload.Folder, Target);

    /// <summary>Name of the objects that stand for its cluster type.</summary>
    public string RootName => ClusterTypeRoot.NameOf(Assignment.DeploymentTarget.Value.Environment, ClusterType);

    /// <summary>Name by which clusters know it: one that was renamed keeps its first.</summary>
    public string DeployedName => Assignment.DeploymentTarget.Value.DeployedName;

    /// <summary>Name of the objects that stand for it on one cluster.</summary>
    public string Name => ObjectName.Of(DeployedName);

    /// <summary>Name of what installs the files beside the reconciler's, where they are installed on their own.</summary>
    /// <remarks>Two dashes: the name of no target, whose workload and target one dash joins, ends so.</remarks>
    public string PlatformName => ObjectName.Of($"{DeployedName}--platform");

    /// <summary>Name of the account that the reconciler uses for it; <see langword="null"/> if it uses its own rights.</summary>
    public string? Account => Tenant.IsScoped ? AccountOf(Assignment) : null;

    /// <summary>Name of the objects that stand for it where many clusters are managed.</summary>
    public string FleetName => ObjectName.Of(Namespace);

    /// <summary>The namespace its workload lives in.</summary>
    public string Namespace => AssignmentModel.NamespaceOf(Assignment);

    /// <summary>What separates teams on a cluster: the workspace, as the name of an object.</summary>
    public string Workspace => Assignment.DeploymentTarget.Value.Workspace is { Length: > 0 } workspace ? ObjectName.Of(workspace) : NoWorkspace;

    /// <summary>Labels of every object that stands for it.</summary>
    public ValueMap Labels => LabelsOf(Assignment);

    /// <summary>Name of the account of an assignment; it is that of no object of Flux's own, in whose namespace it may be.</summary>
    public static string AccountOf(Assignment assignment) => ObjectName.Of($"{assignment.DeploymentTarget.Value.DeployedName}--reconciler");

    /// <summary>Labels of every object that belongs to an assignment.</summary>
    public static ValueMap LabelsOf(Assignment assignment)
    {
        var target = assignment.DeploymentTarget.Value;
        return ValueMap.Of(
            ("lcncinfra.io/environment", target.Environment),
            ("lcncinfra.io/cluster-type", ObjectName.LabelValue(assignment.ClusterType.Value.Name)),
            ("lcncinfra.io/deployment-target", ObjectName.LabelValue(target.Name)),
            ("lcncinfra.io/workload", ObjectName.LabelValue(target.Workload)),
            ("lcncinfra.io/workspace", target.Workspace));
    }
}
