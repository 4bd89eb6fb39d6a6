using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Configs;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.Flux;

/// <summary>Makes the objects by which Flux applies what a source holds.</summary>
/// <remarks>kustomize.toolkit.fluxcd.io/v1 Kustomization, helm.toolkit.fluxcd.io/v2 HelmRelease.</remarks>
internal static class FluxDelivery
{
    private const string Prune = "prune";

    private const int Retries = 3;

    /// <summary>Applies the manifests of an assignment.</summary>
    public static KubernetesObject Kustomization(BuiltinAssignment assignment, string sourceKind)
    {
        var path = assignment.Storage switch
        {
            ManifestStorage.Git git => git.Path,
            ManifestStorage.Oci oci => oci.Path,
            _ => throw new InvalidOperationException("Only folders have a path."),
        };
        return Kustomization(assignment.Name,
        [
            .. Common(sourceKind, assignment.Name, path),
            ("wait", true),
            ("targetNamespace", assignment.Namespace),
            ("components", assignment.Storage.Components.Count == 0 ? null : GoList.OfStrings(assignment.Storage.Components)),
            ("postBuild", FluxClusters.PostBuildOf(assignment.Clusters)),
            ("serviceAccountName", assignment.Account),
            ("deletionPolicy", assignment.Safety.IsKept ? "Orphan" : null),
            ("patches", Tree.ListOf(
            [
                FluxDataGuard.Of("kustomize.toolkit.fluxcd.io/prune", "disabled", isForAll: false),
                .. FluxDataGuard.Replicas(assignment.Safety),
                .. ConfigReference.Patches(assignment.VersionedConfig),
            ])),
        ]);
    }

    /// <summary>Applies the rendered manifests of an assignment, which name their namespaces.</summary>
    public static KubernetesObject Rendered(BuiltinAssignment assignment, ManifestStorage.Rendered rendered) => Kustomization(assignment.Name,
    [
        .. Common("GitRepository", assignment.RootName, rendered.Folder.Value),
        ("wait", true),
        ("postBuild", FluxClusters.PostBuildOf(assignment.Clusters)),
        ("serviceAccountName", assignment.Account),
        ("deletionPolicy", assignment.Safety.IsKept ? "Orphan" : null),
        ("patches", Tree.ListOf([FluxDataGuard.Of("kustomize.toolkit.fluxcd.io/prune", "disabled", isForAll: false), .. FluxDataGuard.Replicas(assignment.Safety)])),
    ]);

    /// <summary>Applies the folder of a cluster type.</summary>
    /// <remarks>It does not wait: what is not ready yet must not keep the next commit away.</remarks>
    public static KubernetesObject Root(ClusterTypeRoot root) => Kustomization(root.Name,
    [
        .. Common("GitRepository", root.Name, root.Folder.Value),
        ("postBuild", FluxClusters.PostBuildOf(root.Clusters)),
        ("dependsOn", root.Clusters.HaveVariables ? Tree.ListOf([Tree.Of(("name", root.ClusterName))]) : null),
    ]);

    /// <summary>Applies the folder of one cluster.</summary>
    /// <remarks>It deletes nothing: when the folder goes, the cluster keeps what it follows.</remarks>
    public static KubernetesObject Cluster(ClusterTypeRoot root, string cluster) => Kustomization(root.ClusterName,
    [
        .. Common("GitRepository", root.Name, ManagedClusters.FolderOf(cluster).Under(root.Folder).Value).Where(field => field.Key != Prune),
        (Prune, false),
    ]);

    /// <summary>Applies the folder of an assignment once what it depends on is ready; it is ready itself when all that it holds is.</summary>
    public static KubernetesObject Folder(BuiltinAssignment assignment, ClusterTypeRoot root) => Kustomization(assignment.PlatformName,
    [
        .. Common("GitRepository", root.Name, RepositoryPath.Of(assignment.Target).Under(root.Folder).Value),
        ("wait", true),
        ("postBuild", FluxClusters.PostBuildOf(root.Clusters)),
        ("dependsOn", Tree.ListOf(root.Assignments
            .Where(a => assignment.Order.DependsOn.Contains(a.Target, StringComparer.Ordinal))
            .Select(a => Tree.Of(("name", a.PlatformName))))),
    ]);

    /// <summary>Installs the chart of an assignment.</summary>
    public static KubernetesObject Release(BuiltinAssignment assignment, ManifestStorage.Helm helm) =>
        new("helm.toolkit.fluxcd.io/v2", "HelmRelease", assignment.Name)
        {
            Namespace = FluxRenderer.Namespace,
            Content =
            [
                ("spec", Tree.Of(
                    ("interval", FluxIntervals.Reconciliation),
                    ("timeout", FluxIntervals.Timeout),
                    ("releaseName", assignment.Name),
                    ("targetNamespace", assignment.Namespace),
                    ("storageNamespace", assignment.Namespace),
                    ("serviceAccountName", assignment.Account),
                    ChartOf(assignment, helm),
                    ("valuesFrom", FluxClusters.ValuesFromOf(assignment.Clusters)),
                    ("install", Installation(assignment)),
                    ("upgrade", Installation(assignment)),
                    ("driftDetection", FluxDataGuard.Drift(assignment.Safety)),
                    ("postRenderers", Tree.ListOf(
                    [
                        Tree.Of(("kustomize", Tree.Of(("patches", Tree.ListOf(
                        [
                            FluxDataGuard.Of("helm.sh/resource-policy", "keep", assignment.Safety.IsKept),
                            .. ConfigReference.Patches(assignment.VersionedConfig),
                        ]))))),
                    ])),
                    ("values", ChartValues.Of(assignment, null)))),
            ],
        };

    // Definitions of kinds are the cluster's, which an account of a namespace cannot write.
    private static GoMap Installation(BuiltinAssignment assignment) => Tree.Of(
        ("crds", assignment.Account is null ? "CreateReplace" : "Skip"),
        ("remediation", Tree.Of(("retries", (long)Retries))));

    private static (string Key, object? Value) ChartOf(BuiltinAssignment assignment, ManifestStorage.Helm helm) => helm is { IsOci: true, Digest: not null }
        ? ("chartRef", SourceRef(FluxSource.Artifact, assignment.Name))
        : ("chart", Tree.Of(("spec", Tree.Of(
            ("chart", helm.Chart),
            ("version", helm.Version),
            ("interval", FluxIntervals.Source),
            ("sourceRef", SourceRef("HelmRepository", assignment.Name))))));

    private static KubernetesObject Kustomization(string name, IEnumerable<(string, object?)> spec) =>
        new("kustomize.toolkit.fluxcd.io/v1", "Kustomization", name)
        {
            Namespace = FluxRenderer.Namespace,
            Content = [("spec", Tree.Of(spec))],
        };

    private static IEnumerable<(string Key, object? Value)> Common(string sourceKind, string source, string path) =>
    [
        ("interval", FluxIntervals.Reconciliation),
        ("retryInterval", FluxIntervals.Retry),
        ("timeout", FluxIntervals.Timeout),
        (Prune, true),
        ("path", path.Length == 0 ? "./" : $"./{path}"),
        ("sourceRef", SourceRef(sourceKind, source)),
    ];

    private static GoMap SourceRef(string kind, string name) => Tree.Of(("kind", kind), ("name", name));
}
