using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Objects;

namespace LcncInfra.Rendering.Builtins;

/// <summary>All that goes to one cluster type, and where its folder will be.</summary>
/// <param name="Environment">The environment.</param>
/// <param name="ClusterType">Name of the cluster type.</param>
/// <param name="Assignments">Its assignments, in order of their targets' names.</param>
internal sealed record ClusterTypeRoot(string Environment, string ClusterType, ValueList<BuiltinAssignment> Assignments)
{
    /// <summary>The GitOps repository; <see langword="null"/> if the environment names none.</summary>
    public RepositoryReference? Repository { get; init; }

    /// <summary>The folder of the cluster type in the GitOps repository.</summary>
    public RepositoryPath Folder { get; init; }

    /// <summary>The physical clusters of the type, as far as they differ.</summary>
    public ManagedClusters Clusters { get; init; } = ManagedClusters.None;

    /// <summary>Whether anything of it waits for anything.</summary>
    public bool IsOrdered => Assignments.Any(a => a.Order.IsOrdered);

    /// <summary>Whether any workload has an account of its own.</summary>
    public bool UsesAccounts => Assignments.Any(a => a.Account is not null);

    /// <summary>Name of the objects that stand for the cluster type.</summary>
    public string Name => NameOf(Environment, ClusterType);

    /// <summary>Name of the objects that stand for a cluster type of an environment.</summary>
    public static string NameOf(string environment, string clusterType) => ObjectName.Of($"{environment}-{clusterType}");

    /// <summary>Name of the objects that stand for what one of its clusters has alone.</summary>
    public string ClusterName => ObjectName.Of($"{Environment}-{ClusterType}--cluster");

    /// <summary>Labels of the objects that stand for it.</summary>
    public ValueMap Labels => ValueMap.Of(
        ("lcncinfra.io/environment", Environment),
        ("lcncinfra.io/cluster-type", ObjectName.LabelValue(ClusterType)));
}
