using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Clusters;

/// <summary>The physical clusters of a type, as far as they differ; they share everything else.</summary>
/// <param name="Clusters">The clusters, in order of names.</param>
/// <param name="Variables">Names of what workloads see of each, in order; empty if no cluster has values.</param>
internal sealed record ManagedClusters(ValueList<ManagedCluster> Clusters, ValueList<string> Variables)
{
    private const string FolderName = "clusters";

    /// <summary>Clusters that nobody describes, or that do not differ.</summary>
    public static ManagedClusters None { get; } = new([], []);

    /// <summary>The folder of all clusters, from the folder of the cluster type: no deployment target has its name, because each has a <c>-</c>.</summary>
    public static RepositoryPath Folder { get; } = RepositoryPath.Of(FolderName);

    /// <summary>Whether each cluster is told apart.</summary>
    public bool Differ => Clusters.Count > 0;

    /// <summary>Whether workloads see anything of their cluster.</summary>
    public bool HaveVariables => Variables.Count > 0;

    /// <summary>Names of the waves that clusters of the type are in, in order; empty without a rollout.</summary>
    public ValueList<string> Waves { get; init; } = [];

    /// <summary>A file in the folder of a cluster.</summary>
    public static BuiltinFile File(string cluster, string name, string text) => new(RepositoryPath.Of(FolderName, cluster, name), text) { Cluster = cluster };

    /// <summary>The folder of a cluster, from the folder of the cluster type.</summary>
    public static RepositoryPath FolderOf(string cluster) => RepositoryPath.Of(FolderName, cluster);

    /// <summary>The variables with a text for each.</summary>
    public GoMap ValuesOf(Func<string, string> textOf) => GoMap.OfStrings(Variables.Select(v => KeyValuePair.Create(v, textOf(v))));
}
