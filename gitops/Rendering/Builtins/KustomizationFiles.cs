using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Workloads;
using LcncInfra.Templating.Values;
using LcncInfra.Templating.Yaml;

namespace LcncInfra.Rendering.Builtins;

/// <summary>Lists, for kustomize, what each folder holds.</summary>
internal static class KustomizationFiles
{
    /// <summary>Name of the file with the objects of the reconciler.</summary>
    public const string Reconciler = "reconciler.yaml";

    /// <summary>The list of an assignment's folder.</summary>
    public static BuiltinFile Of(BuiltinAssignment assignment) =>
        new(RepositoryPath.Of(assignment.Target, BuiltinFile.Kustomization), Write([.. assignment.PlatformFiles, Reconciler]));

    /// <summary>The list of the folder of an assignment's rendered manifests.</summary>
    public static BuiltinFile OfWorkload(BuiltinAssignment assignment) =>
        new(RepositoryPath.Of(BuiltinFile.Kustomization).Under(assignment.WorkloadFolder), Write([RenderedWorkload.FileName]));

    /// <summary>The list of a cluster type's folder: its assignments, and files beside them.</summary>
    public static BuiltinFile Of(ClusterTypeRoot root, params IEnumerable<string> files) =>
        new(RepositoryPath.Of(BuiltinFile.Kustomization), Write([.. files, .. root.Assignments.Select(a => a.Target)]));

    /// <summary>The list of a cluster type's folder that has files alone.</summary>
    public static BuiltinFile OfFiles(params IReadOnlyList<string> files) => new(RepositoryPath.Of(BuiltinFile.Kustomization), Write(files));

    /// <summary>The list of the folder of one cluster.</summary>
    public static BuiltinFile OfCluster(string cluster, IReadOnlyList<string> files) =>
        ManagedClusters.File(cluster, BuiltinFile.Kustomization, Write(files));

    private static string Write(IReadOnlyList<string> resources) => YamlV3Writer.Write(Tree.Of(
        ("apiVersion", "kustomize.config.k8s.io/v1beta1"),
        ("kind", "Kustomization"),
        ("resources", GoList.OfStrings(resources))));
}
