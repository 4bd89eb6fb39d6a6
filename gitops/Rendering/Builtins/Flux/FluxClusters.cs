using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Collections;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Builtins.Flux;

/// <summary>Gives each cluster of a type what it has alone: the branch that it follows, and values.</summary>
/// <remarks>
/// Values are in a ConfigMap for <c>postBuild.substituteFrom</c>, and again as values of charts: each key of the first must be the name of a variable.
/// The cluster's folder holds its bootstrap too, so that a cluster that changes its wave follows.
/// </remarks>
internal static class FluxClusters
{
    private const string Variables = "cluster-variables";

    private const string Values = "cluster-values";

    private const string ValuesFile = "values.yaml";

    /// <summary>Fills values of the cluster into manifests, where they say <c>${NAME}</c>; <see langword="null"/> if there are none.</summary>
    public static GoMap? PostBuildOf(ManagedClusters clusters) => clusters.HaveVariables
        ? Tree.Of(("substituteFrom", Tree.ListOf([Tree.Of(("kind", "ConfigMap"), ("name", Variables))])))
        : null;

    /// <summary>Gives a chart the values of the cluster; <see langword="null"/> if there are none.</summary>
    public static GoList? ValuesFromOf(ManagedClusters clusters) => clusters.HaveVariables
        ? Tree.ListOf([Tree.Of(("kind", "ConfigMap"), ("name", Values), ("valuesKey", ValuesFile))])
        : null;

    /// <summary>The files of all clusters of a type.</summary>
    public static IEnumerable<BuiltinFile> Files(ClusterTypeRoot root, RepositoryReference repository)
    {
        foreach (var cluster in root.Clusters.Clusters)
        {
            var hasValues = root.Clusters.HaveVariables;
            yield return ManagedClusters.File(cluster.Name, BootstrapFile.Name, BootstrapFile.Write(
                $"Makes Flux on cluster {cluster.Name} follow {(cluster.Wave is null ? "the folder of its type" : cluster.Wave.Ref)}: kubectl apply -f {BootstrapFile.Name}",
                Bootstrap(root, repository, cluster).Select(o => o with { Labels = root.Labels })));
            yield return KustomizationFiles.OfCluster(cluster.Name, [BootstrapFile.Name, .. hasValues ? [ValuesFile] : Array.Empty<string>()]);
            if (hasValues)
            {
                yield return ManagedClusters.File(cluster.Name, ValuesFile, KubernetesObject.ToYaml(
                [
                    ConfigMap(Variables, cluster.Variables) with { Labels = root.Labels },
                    ConfigMap(Values, ValueMap.Of((ValuesFile, YamlV3Writer.Write(ChartValues.OfPlatform(null, root.Clusters.ValuesOf(v => cluster.Variables[v])))))) with { Labels = root.Labels },
                ]));
            }
        }
    }

    private static IEnumerable<KubernetesObject> Bootstrap(ClusterTypeRoot root, RepositoryReference repository, ManagedCluster cluster) =>
    [
        FluxSource.Of(new ManifestStorage.Git(repository.Repo, root.Folder.Value) { Branch = cluster.Wave?.Ref ?? repository.Branch }, root.Name),
        FluxDelivery.Cluster(root, cluster.Name),
        FluxDelivery.Root(root),
    ];

    private static KubernetesObject ConfigMap(string name, ValueMap data) => new("v1", "ConfigMap", name)
    {
        Namespace = FluxRenderer.Namespace,
        Content = [("data", Tree.OfTexts(data))],
    };
}
