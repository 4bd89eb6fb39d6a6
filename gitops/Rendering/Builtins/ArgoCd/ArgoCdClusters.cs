using LcncInfra.Catalog.Repositories;
using LcncInfra.Model.Collections;
using LcncInfra.Model.Names;
using LcncInfra.Rendering.Builtins.Clusters;
using LcncInfra.Rendering.Builtins.Objects;
using LcncInfra.Rendering.Builtins.Storages;
using LcncInfra.Templating.Values;

namespace LcncInfra.Rendering.Builtins.ArgoCd;

/// <summary>Gives each cluster of a type what it has alone: the branch that it follows, and values.</summary>
/// <remarks>
/// They are annotations of the secret by which Argo CD knows its own cluster; ApplicationSets, which are the same for all clusters of a type, read them
/// there. The Application of all Applications then patches those of charts. The secret holds nothing secret: Argo CD reaches its own cluster by its own account.
/// </remarks>
internal static class ArgoCdClusters
{
    private const string ClusterFile = "cluster.yaml";

    private const string RefAnnotation = "lcncinfra.io/ref";

    private const string ValueAnnotations = "value.lcncinfra.io/";

    private const string ChartLabel = "lcncinfra.io/chart";

    /// <summary>The labels of an Application; those of charts are found by one, if the cluster has values for them.</summary>
    public static ValueMap LabelsOf(BuiltinAssignment assignment) => TakesValues(assignment)
        ? ValueMap.Of([.. assignment.Labels.Select(l => (l.Key, l.Value)), (ChartLabel, "true")])
        : assignment.Labels;

    /// <summary>Where the values of the cluster will be in those of a chart; <see langword="null"/> if there are none.</summary>
    public static GoMap? PlaceOf(BuiltinAssignment assignment) => TakesValues(assignment) ? Tree.Of() : null;

    /// <summary>The files of a cluster type whose clusters differ.</summary>
    public static IEnumerable<BuiltinFile> Files(ClusterTypeRoot root, RepositoryReference repository)
    {
        KubernetesObject[] objects =
        [
            ArgoCdHealth.OfApplications(),
            ArgoCdProject.OfRoot(root.Name, repository.Repo, root.UsesAccounts) with { Labels = root.Labels },
            ApplicationSet(root, root.ClusterName, SourceOfCluster(root, repository), prune: false),
            ApplicationSet(root, root.Name, SourceOfAll(root, repository), prune: true),
        ];
        yield return new BuiltinFile(RepositoryPath.Of(BootstrapFile.Name), BootstrapFile.Write(
            $"Makes Argo CD on a cluster of type {root.ClusterType} follow this folder: "
            + $"kubectl apply --server-side -f clusters/CLUSTER/{ClusterFile} -f {BootstrapFile.Name}",
            objects));
        foreach (var cluster in root.Clusters.Clusters)
        {
            yield return ManagedClusters.File(cluster.Name, ClusterFile, Secret(root, cluster).ToYaml());
        }
    }

    private static bool TakesValues(BuiltinAssignment assignment) => assignment.Clusters.HaveVariables && assignment.Storage is ManifestStorage.Helm;

    private static KubernetesObject Secret(ClusterTypeRoot root, ManagedCluster cluster) => new("v1", "Secret", "this-cluster")
    {
        Namespace = ArgoCdRenderer.Namespace,
        Labels = ValueMap.Of([("argocd.argoproj.io/secret-type", "cluster"), .. root.Labels.Select(l => (l.Key, l.Value))]),
        Annotations = ValueMap.Of(
        [
            .. cluster.Wave is { } wave ? [(RefAnnotation, wave.Ref)] : Array.Empty<(string, string)>(),
            .. cluster.Variables.Select(v => ($"{ValueAnnotations}{v.Key}", v.Value)),
        ]),
        Content =
        [
            ("stringData", Tree.Of(
                ("name", cluster.Name),
                ("server", ArgoCdApplication.ThisCluster),
                ("config", """{"tlsClientConfig":{"insecure":false}}"""))),
        ],
    };

    // Nothing goes when a label of the secret does: what follows a cluster is removed by hand.
    private static KubernetesObject ApplicationSet(ClusterTypeRoot root, string name, GoMap source, bool prune) =>
        new("argoproj.io/v1alpha1", "ApplicationSet", name)
        {
            Namespace = ArgoCdRenderer.Namespace,
            Labels = root.Labels,
            Content =
            [
                ("spec", Tree.Of(
                    ("goTemplate", true),
                    ("goTemplateOptions", GoList.OfStrings(["missingkey=error"])),
                    ("generators", Tree.ListOf([Tree.Of(("clusters", Tree.Of(("selector", Tree.Of(("matchLabels", Tree.OfTexts(root.Labels)))))))])),
                    ("syncPolicy", Tree.Of(("applicationsSync", "create-update"), ("preserveResourcesOnDeletion", true))),
                    ("template", Tree.Of(
                        ("metadata", Tree.Of(("name", name), ("labels", Tree.OfTexts(root.Labels)))),
                        ("spec", ArgoCdApplication.SpecOf(root.Name, source, ArgoCdRenderer.Namespace, prune)))))),
            ],
        };

    private static GoMap SourceOfCluster(ClusterTypeRoot root, RepositoryReference repository) => Tree.Of(
        ("repoURL", repository.Repo),
        ("targetRevision", RevisionOf(root, repository)),
        ("path", $"{ManagedClusters.Folder.Under(root.Folder)}/{{{{.name}}}}"));

    private static GoMap SourceOfAll(ClusterTypeRoot root, RepositoryReference repository) => Tree.Of(
        ("repoURL", repository.Repo),
        ("targetRevision", RevisionOf(root, repository)),
        ("path", ArgoCdRenderer.PathOf(root.Folder.Value)),
        ("kustomize", root.Assignments.Any(TakesValues) ? Tree.Of(("patches", Tree.ListOf([PatchOf(root.Clusters)]))) : null));

    private static string RevisionOf(ClusterTypeRoot root, RepositoryReference repository) =>
        root.Clusters.Waves.Count > 0 ? AnnotationOf(RefAnnotation, string.Empty) : repository.Branch;

    // As JSON, in which a template can write any text.
    private static GoMap PatchOf(ManagedClusters clusters)
    {
        var values = string.Join(',', clusters.Variables.Select(v => $"\"{v}\":{AnnotationOf(ValueAnnotations + v, " | toJson")}"));
        return Tree.Of(
            ("patch", """[{"op":"add","path":"/spec/source/helm/valuesObject/global/cluster","value":{""" + values + "}}]"),
            ("target", Tree.Of(("group", "argoproj.io"), ("kind", "Application"), ("labelSelector", $"{ChartLabel}=true"))));
    }

    private static string AnnotationOf(string name, string pipe) => $$$"""{{ index .metadata.annotations "{{{name}}}"{{{pipe}}} }}""";
}
